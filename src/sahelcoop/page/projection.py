# SPDX-License-Identifier: MIT
"""From degrees to the drawing, and round numbers for what measures it."""

import math
from collections.abc import Iterator, Sequence
from typing import Final

import attrs

__all__ = ["HEIGHT", "KILOMETRES", "WIDTH", "Frame", "multiples", "round_below"]

WIDTH: Final = 560
HEIGHT: Final = 400
KILOMETRES: Final = 111.2
"""In a degree of latitude."""
_MARGIN: Final = 44
_LEAST: Final = 3.0
"""Degrees that a map shows at the least."""


def _shrunk(lat: float) -> float:
    """Give the length of a degree of longitude in degrees of latitude."""
    return max(0.1, math.cos(math.radians(lat)))


@attrs.frozen
class Frame:
    """What of the world a map shows, in an equirectangular projection."""

    lon: float
    lat: float
    """Of the middle."""
    scale: float
    """Units of the drawing in a degree of latitude."""

    @classmethod
    def around(cls, points: Sequence[tuple[float, float]]) -> "Frame":
        """Find the frame that shows all *points*, and something around them."""
        lons, lats = [lon for lon, _ in points], [lat for _, lat in points]
        lon, lat = (min(lons) + max(lons)) / 2, (min(lats) + max(lats)) / 2
        wide = max(_LEAST, max(lons) - min(lons)) * _shrunk(lat)
        high = max(_LEAST, max(lats) - min(lats))
        room = (WIDTH - 2 * _MARGIN) / wide, (HEIGHT - 2 * _MARGIN) / high
        return cls(lon, lat, min(room))

    def put(self, at: tuple[float, float]) -> tuple[float, float]:
        """Give the place of a point in the drawing."""
        x = WIDTH / 2 + (at[0] - self.lon) * _shrunk(self.lat) * self.scale
        return round(x, 1), round(HEIGHT / 2 - (at[1] - self.lat) * self.scale, 1)

    @property
    def half(self) -> tuple[float, float]:
        """Degrees of longitude and latitude from the middle to the edges."""
        high = HEIGHT / self.scale / 2
        return WIDTH / self.scale / 2 / _shrunk(self.lat), high


def round_below(value: float) -> float:
    """Give the greatest of 1, 2 and 5 times a power of ten up to *value*."""
    power = 10.0 ** math.floor(math.log10(value))
    return next((n * power for n in (5, 2) if n * power <= value), power)


def multiples(step: float, middle: float, half: float) -> Iterator[float]:
    """Give the multiples of *step* that lie within *half* of the *middle*."""
    first, last = math.ceil((middle - half) / step), math.floor((middle + half) / step)
    yield from (number * step for number in range(first, last + 1))
