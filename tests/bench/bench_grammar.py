# SPDX-License-Identifier: MIT
"""Ten thousand summaries before Grammalecte (`-m tests.bench.bench_grammar [COUNT]`).

A long check and no race: it fails where the checker finds what `ALLOWED` does not
excuse. Grammalecte is GPL and never a dependency; Debian packages it. Where it is
missing it is installed if `apt-get` is there, else the check says that it was skipped.
`.ci/run` checks some hundreds each time.
"""

import sys
from collections.abc import Callable, Iterator, Mapping
from typing import Final

from hypothesis import given, settings

from sahelcoop.model.report import Report
from sahelcoop.render import summarise
from sahelcoop.testing import readable_reports
from tests.bench.bench_summaries import LONG, SUMMARIES
from tests.quality.grammalecte import MISSING, Grammalecte, checker

ALLOWED: Final[Mapping[str, str]] = {
    "ordinaux": "1er is how a newspaper prints it, not 1ᵉʳ",
    "24heures": "the name of a medium, 24heures.bf",
    " ci": "the name of a medium, Informateur.ci",
    "58 S": "the type of a vessel, OPV 58 S",
    "doublon": "names of places, Moro Moro and Doum Doum",
    "prénoms": "names of people, Rimtalba Jean Emmanuel Ouédraogo",
    " US": "the name of a force, the US Army",
    " FAT": "a plural acronym: les FAT",
    " Bout": "the name of a place, M’Bout",
    "4x4": "the name of a vehicle, not 4×4",
    "gn_un_1m": "a count that ends in one: six cent un obusiers",
    "gn_une_1m": "the same: cinq cent une aides",
    "gn_det_mas_sing_2m__b1_a3_1 autres": "a number, no new thing: neuf autres parties",
    "gn_det_epi_sing_2m__b1_a4_1 autres": "the same after quelque: quelque neuf autres",
    "gn_le_1m": "a masculine acronym: le CSP",
    "conj_les_nom__b1_a3_1 a": "the subject is the agreement between A, les B et C",
    "Igla-S": "the name of a missile, no inclusive spelling",
    " Garba": "a given name, taken for a noun after another's",
    " Bengué": "the name of a place, M’Bengué",
    " Valette": "the name of a capital, La Valette",
    "conj_certains_certaines_plusieurs_nom": "no verbs: drones suicides, Type 63",
    "gn_ces_aux_pluriel_1m": "a plural acronym: aux FAR",
    "gn_la_1m": "a feminine acronym: la CPC",
    "nom_propre_et_nom_propre": "the subject is the agreement between A, B et C",
}
"""By a part of the rule's id and the words after it: why the finding is none."""

_Check = Callable[[str], Iterator[str]]


def _check_of(grammalecte: Grammalecte) -> _Check:
    engine = grammalecte.getGCEngine()

    def check(paragraph: str) -> Iterator[str]:
        for found in engine.parse(paragraph, "FR"):
            rule: str = found["sRuleId"]
            start, end = found["nStart"], found["nEnd"]
            if not any(part in f"{rule} {paragraph[start:end]}" for part in ALLOWED):
                around = paragraph[max(0, start - 40) : end + 40]
                yield f"{rule} at {paragraph[start:end]!r} in {around!r}"

    return check


def main() -> int:
    """Check them all, or say that nothing was checked."""
    with checker() as grammalecte:
        if grammalecte is not None:
            return _run(_check_of(grammalecte))
    print(MISSING)
    return 0


def _run(check: _Check) -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else SUMMARIES
    findings: dict[str, str] = {}

    @settings(LONG, max_examples=count)
    @given(readable_reports())
    def tell(report: Report) -> None:
        for paragraph in summarise(report).split("\n\n"):
            for finding in check(paragraph):
                findings.setdefault(finding.split(" in ")[0], finding)

    tell()
    for finding in findings.values():
        print(finding)
    print(f"{count} summaries, {len(findings)} findings outside the allowlist")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
