# SPDX-License-Identifier: MIT
"""The seeds are the articles that the project was given, byte for byte."""

import hashlib

import pytest

from tests.project.tree import ROOT

SEEDS = {
    "000_1e4d6f516f0bbd22.facts.json": (
        "effd76b9297be4a974ad7b362ccb5de1ab48bb6734c808e1087313847e86f665"
    ),
    "000_1e4d6f516f0bbd22.txt": (
        "0887f513bde83aca7eccc43d981d7c943124bd25115760e30c07984580f061c3"
    ),
    "001_b221eb90067474de.facts.json": (
        "f9dfe1a8401ed35fa834f506aa3476a81107f5429cde1afd4bea876298784a06"
    ),
    "001_b221eb90067474de.txt": (
        "019af005652474a7db769fa91ff8e08979b4772e6f546b20faf2a9b5178cefd7"
    ),
    "002_10d9d95bf921b5c7.facts.json": (
        "694df78dee3845afec82103d4956eedc02c97d17227deb7795dfac5157a1974a"
    ),
    "002_10d9d95bf921b5c7.txt": (
        "35f4c4316404ab6ac0a62479c18cc63d0b05cc8756725113e24ff435d829a268"
    ),
    "003_51550717d16b70a1.facts.json": (
        "4d4ea91780f866adf7dc344155128adb7604a6a0ad3399207962fd8f1e28194a"
    ),
    "003_51550717d16b70a1.txt": (
        "74678471224d37b3edea3af94c1e529e44fc4415dfc4412a70591b718ac5371d"
    ),
    "004_3f90d149f367b5e9.facts.json": (
        "b2021a4ea95cca81c6904e0bff21af06c536279f978e2a5fafc41674c92cb59d"
    ),
    "004_3f90d149f367b5e9.txt": (
        "baf40d264114a81ca5330ce5f562f40cc2755c686a8f1bd4eb98f6c5921381ca"
    ),
}


@pytest.mark.parametrize(("name", "digest"), SEEDS.items(), ids=SEEDS)
def test_seed_is_unchanged(name: str, digest: str) -> None:
    """A seed or its fact file has the SHA-256 that it came with."""
    actual = hashlib.sha256((ROOT / "seeds" / name).read_bytes()).hexdigest()

    assert digest == actual


def test_there_is_nothing_else() -> None:
    """The folder holds the five articles and their fact files alone."""
    assert sorted(SEEDS) == sorted(path.name for path in (ROOT / "seeds").iterdir())
