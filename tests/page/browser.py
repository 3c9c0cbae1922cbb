# SPDX-License-Identifier: MIT
"""Chromium, spoken to over a pipe: what a page looks like, says and asks for.

Debian packages it, and pip does not. Its DevTools protocol needs no library: messages
are JSON, each ended by a NUL, on the file descriptors 3 and 4 of the browser.
"""

import base64
import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from select import select
from time import sleep
from typing import Any, Final

import attrs

__all__ = ["MISSING", "Browser", "chromium", "installed"]

MISSING: Final = "skipped: no Chromium here, and no apt-get to bring it"
_PATIENCE: Final = 60
"""Seconds within which something must come."""
_FLAGS: Final = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--remote-debugging-pipe",
)


def installed() -> str | None:
    """Find Chromium, or ask Debian for it; None where neither is to be had."""
    apt = shutil.which("apt-get")
    for arguments in (["update", "-q"], ["install", "-y", "-q", "chromium"]):
        if shutil.which("chromium") is None and apt is not None:
            command = [apt, "--no-install-recommends", *arguments]
            subprocess.run(command, check=False, capture_output=True, timeout=300)
    return shutil.which("chromium")


@attrs.define
class Browser:
    """A browser with one open tab, and what happened in it."""

    orders: int
    answers: int
    session: str = ""
    number: int = 0
    rest: bytes = b""
    events: list[dict[str, Any]] = attrs.field(factory=list[dict[str, Any]])

    def ask(self, method: str, **params: object) -> dict[str, Any]:
        """Send an order and wait for its answer; keep the events that come before."""
        self.number += 1
        order = {"id": self.number, "method": method, "params": params}
        if self.session:
            order["sessionId"] = self.session
        os.write(self.orders, json.dumps(order).encode() + b"\0")
        while (answer := self._next()).get("id") != self.number:
            self.events.append(answer)
        if "error" in answer:
            raise RuntimeError(f"{method}: {answer['error']}")
        return dict(answer["result"])

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self.rest:
            ready, _, _ = select([self.answers], [], [], _PATIENCE)
            chunk = os.read(self.answers, 1 << 16) if ready else b""
            if not chunk:
                raise RuntimeError("Chromium went away, or does not answer")
            self.rest += chunk
        message, _, self.rest = self.rest.partition(b"\0")
        return dict(json.loads(message))

    def open_tab(self) -> None:
        """Open a tab, and listen to all that happens in it."""
        made = self.ask("Target.createTarget", url="about:blank")
        target = {"targetId": made["targetId"], "flatten": True}
        self.session = self.ask("Target.attachToTarget", **target)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.ask(f"{domain}.enable")

    def show(self, page: Path, width: int, height: int = 900, theme: str = "") -> None:
        """Load *page* at a width in CSS pixels, in the theme light or dark."""
        self.events.clear()
        self.ask(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=1,
            mobile=width < 600,
        )
        feature = {"name": "prefers-color-scheme", "value": theme or "light"}
        self.ask("Emulation.setEmulatedMedia", features=[feature])
        self.ask("Page.navigate", url=page.as_uri())
        while self.tell("location.href + document.readyState") != (
            f"{page.as_uri()}complete"
        ):
            sleep(0.02)

    def tell(self, expression: str) -> Any:  # noqa: ANN401 - whatever the page says
        """Evaluate an expression in the page; its policy does not bind us."""
        found = self.ask("Runtime.evaluate", expression=expression, returnByValue=True)
        return found["result"].get("value")

    def picture(self, *, whole: bool = False) -> bytes:
        """Take a screenshot, as PNG, of the window or of the whole page."""
        shot = self.ask("Page.captureScreenshot", captureBeyondViewport=whole)
        return base64.b64decode(shot["data"])

    def printed(self) -> bytes:
        """Print the page to PDF."""
        return base64.b64decode(self.ask("Page.printToPDF")["data"])

    def complaints(self) -> list[str]:
        """Give what the console and the log say."""
        kinds = {"Runtime.consoleAPICalled", "Runtime.exceptionThrown"}
        kinds |= {"Log.entryAdded"}
        return [json.dumps(e) for e in self.events if e.get("method") in kinds]

    def requests(self) -> list[str]:
        """Give the addresses that the page asked for."""
        asked = (e for e in self.events if e["method"] == "Network.requestWillBeSent")
        return [str(event["params"]["request"]["url"]) for event in asked]


@contextmanager
def chromium(program: str) -> Iterator[Browser]:
    """Start a browser of its own, and end it."""
    orders_in, orders = os.pipe()
    answers, answers_out = os.pipe()
    shell = f'exec "$0" "$@" 3<&{orders_in} 4>&{answers_out}'
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        command = [program, *_FLAGS, f"--user-data-dir={profile}", "about:blank"]
        with subprocess.Popen(
            ["sh", "-c", shell, *command],
            pass_fds=(orders_in, answers_out),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as process:
            os.close(orders_in)
            os.close(answers_out)
            browser = Browser(orders, answers)
            try:
                browser.open_tab()
                yield browser
                browser.session = ""
                browser.ask("Browser.close")
            finally:
                os.close(orders)
                os.close(answers)
                try:
                    process.wait(timeout=10)
                except subprocess.TimeoutExpired:
                    process.kill()
