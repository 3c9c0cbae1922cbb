# SPDX-License-Identifier: MIT
"""Pages and archives that the tests make themselves."""

from collections.abc import Iterable

LEAD = "La Serbie a livré deux radars au Niger le 3 mai 2021, a annoncé le ministère."
REST = "Les soldats seront formés pendant six mois par des instructeurs de Belgrade."
META = """
<meta property="og:title" content="Deux radars pour Kayes">
<meta property="og:site_name" content="Le Courrier du Fleuve">
<meta name="author" content="Awa Diop">
<meta property="article:published_time" content="2021-05-04T08:00:00Z">
<link rel="canonical" href="https://courrier.example/2020/01/09/radars.html">
"""


def page(meta: str = META, lead: str = LEAD, rest: str = REST) -> str:
    """Write a page with a menu, an article and a footer."""
    return f"""<!DOCTYPE html><html lang="fr"><head><title>Un titre</title>{meta}
<meta name="robots" content="all"></head>
<body><nav><a href="/">Accueil</a> <a href="/sport">Sport</a></nav>
<article><h1>Deux radars</h1><p>{lead}</p><p>{rest}</p></article>
<footer>Tous droits réservés</footer></body></html>"""


def warc(
    pages: Iterable[bytes], *, status: str = "200 OK", kind: str = "text/html"
) -> list[bytes]:
    """Make the records of an archive of *pages*: each after the request for it."""
    answer = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n\r\n".encode()
    return [
        record(number, sort, body)
        for number, data in enumerate(pages)
        for sort, body in (
            ("request", b"GET / HTTP/1.1\r\nHost: courrier.example\r\n\r\n"),
            ("response", answer + data),
        )
    ]


def record(number: int, sort: str, body: bytes) -> bytes:
    """Make one record of an archive."""
    head = f"""WARC/1.0
WARC-Type: {sort}
WARC-Record-ID: <urn:uuid:{sort}-{number}>
WARC-Target-URI: https://courrier.example/{number}
WARC-Date: 2021-05-05T00:00:00Z
Content-Type: application/http; msgtype={sort}
Content-Length: {len(body)}

""".replace("\n", "\r\n")
    return head.encode() + body + b"\r\n\r\n"
