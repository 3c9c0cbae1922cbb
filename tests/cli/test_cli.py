# SPDX-License-Identifier: MIT
"""The command line says what it found, and what it could not read."""

import json
import os
import signal
import subprocess
import sys
from io import BytesIO, StringIO
from pathlib import Path

import jsonschema
import pytest

import sahelcoop as sc
from sahelcoop.cli import main
from sahelcoop.io.page import Page
from tests.cli.calls import TEXT, Outcome, jsonl, run
from tests.io.build import LEAD, page, warc


@pytest.fixture
def russia(tmp_path: Path) -> Path:
    """Write an article that tells of a delivery."""
    path = tmp_path / "russia.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def weather(tmp_path: Path) -> Path:
    """Write an article with nothing to find."""
    path = tmp_path / "weather.txt"
    path.write_text("Il pleut.\n", encoding="cp1252")
    return path


def test_one_article_is_a_json_document(russia: Path) -> None:
    """The report of a single article is laid out for people to read."""
    outcome = run("parse", russia)

    report = sc.parse(sc.Article(TEXT, id="russia"))

    assert Outcome(0, sc.to_json(report, indent=2) + "\n", "") == outcome


def test_one_article_may_be_a_line(russia: Path) -> None:
    """JSON Lines may be asked for whatever the number of articles."""
    report = sc.parse(sc.Article(TEXT, id="russia"))

    assert Outcome(0, sc.to_json(report) + "\n", "") == run("parse", "--jsonl", russia)


def test_several_articles_are_json_lines(russia: Path, weather: Path) -> None:
    """Each article of a folder gives one line, in the order of the files' names."""
    outcome = run("parse", russia.parent)

    reports = list(sc.load_jsonl(BytesIO(outcome.out.encode())))

    assert ["russia", "weather"] == [report.article.id for report in reports]


@pytest.mark.parametrize("argv", [["parse"], ["parse", "-"]])
def test_standard_input_is_read(argv: list[str]) -> None:
    """Without a file, or for `-`, the article comes from standard input."""
    outcome = run(*argv, stdin=TEXT.encode())

    assert sc.parse(TEXT) == sc.from_json(outcome.out)


@pytest.mark.parametrize("command", ["parse", "summary", "explain"])
def test_bad_inputs_do_not_stop_the_others(
    command: str, russia: Path, tmp_path: Path
) -> None:
    """What cannot be read gets one line each; the rest is done; the status tells."""
    bad = tmp_path / "bad.bin"
    bad.write_bytes(b"\0")
    empty = tmp_path / "empty"
    empty.mkdir()
    gone = tmp_path / "no\nsuch.txt"

    outcome = run(command, bad, empty, gone, russia, "-", stdin=b"\x1b")

    expected = [
        f"{bad}: holds NUL bytes: no text, or UTF-16 without its byte order mark",
        f"{empty}: is a folder without articles",
        f"{tmp_path}/no\N{REPLACEMENT CHARACTER}such.txt: No such file or directory",
        "<stdin>: its text must hold no control character or surrogate (0)",
    ]

    assert 1 == outcome.status
    assert [f"sahelcoop: {line}" for line in expected] == outcome.err.splitlines()
    assert "hélicoptères" in outcome.out


def test_refused_article_is_named() -> None:
    """An article that the reader refuses is no other failure than an unreadable one."""
    outcome = run("summary", stdin=b"a" * 1_000_001)

    reason = "article has 1000001 characters, the limit is 1000000"

    assert Outcome(1, "", f"sahelcoop: <stdin>: {reason}\n") == outcome


def test_summary_of_one_article_is_only_prose(russia: Path) -> None:
    """A single article needs no heading."""
    expected = sc.summarise(sc.parse(TEXT)) + "\n"

    assert Outcome(0, expected, "") == run("summary", russia)


def test_summaries_have_headings(russia: Path, weather: Path) -> None:
    """Each of several summaries stands under its file's name, after a blank line."""
    told = [
        f"==> {path} <==\n\n{sc.summarise(sc.parse(path.read_text('utf-8')))}\n"
        for path in (russia, weather)
    ]

    expected = "\n".join(told)

    assert Outcome(0, expected, "") == run("summary", russia, weather)


def test_summary_takes_a_length_and_a_markup() -> None:
    """They are those of `summarise`."""
    text = "La Russie a livré un radar au Mali."
    expected = sc.summarise(sc.parse(text), length="headline", markup="html") + "\n"
    options = ("--length", "headline", "--markup", "html")

    assert expected == run("summary", *options, stdin=text.encode()).out


def test_summary_follows_the_locale(russia: Path) -> None:
    """The locale is the one of `summarise`."""
    text = "« Nous partons », a déclaré le ministre Sadio Camara."
    expected = sc.summarise(sc.parse(text), locale="fr_CH") + "\n"

    assert expected == run("summary", "--locale", "fr_CH", stdin=text.encode()).out


def test_day_of_publication_is_used() -> None:
    """A date given on the command line is the articles' own."""
    outcome = run("parse", "--published", "2022-04-01", stdin=TEXT.encode())

    article = sc.Article(TEXT, published="2022-04-01")

    assert sc.parse(article) == sc.from_json(outcome.out)


def test_explanation_shows_rules_and_words(russia: Path) -> None:
    """Every record is explained after the verdict on the article."""
    report = sc.parse(sc.Article(TEXT, id="russia"))
    scope = f"scope: in ({', '.join(report.scope.reasons)})"
    stories = [sc.explain(TEXT, record) for record in report.records]

    expected = "\n\n".join([scope, *stories])

    assert Outcome(0, f"{expected}\n", "") == run("explain", russia)
    assert "La [Russie] a livré" in expected


def test_explanation_of_nothing_says_why(weather: Path) -> None:
    """An article without facts has a reason."""
    scope = sc.parse(weather.read_text("utf-8")).scope

    outcome = run("explain", weather)

    assert Outcome(0, f"scope: {scope.verdict} ({scope.reasons[0]})\n", "") == outcome


def test_schema_describes_what_parse_writes(russia: Path) -> None:
    """A document of `parse` is valid under the schema of `schema`."""
    schema = json.loads(run("schema").out)

    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(json.loads(run("parse", russia).out), schema)

    assert schema == sc.json_schema()


@pytest.mark.parametrize(
    ("argv", "reason"),
    [
        pytest.param([], "required: COMMAND", id="no command"),
        pytest.param(["sing"], "invalid choice", id="unknown command"),
        pytest.param(["parse", "--published", "2022-13"], "a month is", id="no date"),
        pytest.param(["parse", "--name", "corps=text"], "no field of an", id="no name"),
        pytest.param(["parse", "--resume"], "goes with --output", id="resumes nothing"),
        pytest.param(
            ["export", "--to", "stix", "--table", "item"],
            "--table goes with csv and parquet",
            id="no tables",
        ),
        pytest.param(["summary", "--locale", "de"], "no prose for", id="no prose"),
        pytest.param(["parse", "--workers", "0"], "at least 1", id="no workers"),
        pytest.param(["parse", "--workers", "a"], "at least 1", id="no number"),
    ],
)
def test_wrong_usage_exits_with_two(
    argv: list[str], reason: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Arguments that make no sense are refused before anything is read."""
    with pytest.raises(SystemExit) as caught:
        main(argv)

    assert 2 == caught.value.code
    assert reason in capsys.readouterr().err


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """As every program tells its own; what is installed is what is named."""
    with pytest.raises(SystemExit) as caught:
        main(["--version"])

    assert 0 == caught.value.code
    assert f"{sc.__version__}\n" == capsys.readouterr().out


def test_reader_may_go_away() -> None:
    """A pipe that nobody reads is closed without a word."""
    reading, writing = os.pipe()
    os.close(reading)
    pipe, err = os.fdopen(writing, "wb"), StringIO()

    assert 1 == main(["schema"], stdin=BytesIO(), stdout=pipe, stderr=err)
    assert pipe.closed
    assert "" == err.getvalue()


@pytest.mark.parametrize("workers", ["1", "2"])
def test_interruption_is_one_line(tmp_path: Path, workers: str) -> None:
    """Whoever ends the program at a terminal sees no traceback of any process."""
    path, out = jsonl(tmp_path / "a.jsonl", 4000), tmp_path / "out"
    options = ["--workers", workers, "--output", str(out), str(path)]
    program = subprocess.Popen(
        [sys.executable, "-m", "sahelcoop", "parse", *options],
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    while not (out.exists() and out.stat().st_size):
        assert program.poll() is None
    os.killpg(program.pid, signal.SIGINT)
    _, err = program.communicate(timeout=60)

    # Python ends as if killed when code that it was compiling was interrupted.
    assert program.returncode in {130, -signal.SIGINT}
    assert b"sahelcoop: parse: interrupted" == err.splitlines()[-1]
    assert b"Traceback" not in err


def test_interruption_has_a_status_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is the one that shells give it."""

    def interrupt() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(sc, "json_schema", interrupt)

    assert Outcome(130, "", "sahelcoop: schema: interrupted\n") == run("schema")


def test_streams_of_the_process_are_the_default(
    russia: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    """Without streams of the caller's, the process's own are written to."""
    status = main(["summary", str(russia), "nowhere.txt"])

    out, err = capfdbinary.readouterr()

    assert 1 == status
    assert "hélicoptères".encode() in out
    assert b"sahelcoop: nowhere.txt: No such file or directory\n" == err


def test_standard_input_may_be_closed(
    russia: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As some schedulers start programs."""
    monkeypatch.setattr(sys, "stdin", None)
    out = BytesIO()

    assert 0 == main(["summary", str(russia)], stdout=out)
    assert "hélicoptères" in out.getvalue().decode()


def test_program_writes_utf_8_everywhere(russia: Path) -> None:
    """The program itself runs, and an ASCII environment does not change its output."""
    finished = subprocess.run(
        [sys.executable, "-m", "sahelcoop", "summary", russia],
        capture_output=True,
        check=True,
        env={**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii"},
    )

    assert run("summary", russia).out == finished.stdout.decode()
    assert b"" == finished.stderr


def test_files_of_many_articles(tmp_path: Path) -> None:
    """Each article gives a line, each bad document is named with its line."""
    path = jsonl(tmp_path / "a.jsonl", 6)

    outcome = run("parse", path)

    reports = list(sc.load_jsonl(BytesIO(outcome.out.encode())))
    errors = [f"sahelcoop: {path}:{n}: has no text" for n in (1, 5)]
    assert 1 == outcome.status
    assert ["a1", "a2", "a3", "a5"] == [report.article.id for report in reports]
    assert errors == outcome.err.splitlines()


def test_headings_name_lines(tmp_path: Path) -> None:
    """An article that is one of many in a file is called by its place."""
    path = jsonl(tmp_path / "a.jsonl", 3)

    headings = [
        line for line in run("summary", path).out.splitlines() if line[:1] == "="
    ]

    assert [f"==> {path}:{n} <==" for n in (2, 3)] == headings


def test_format_may_be_said() -> None:
    """What has no name has no suffix either."""
    outcome = run("parse", "--format", "csv", stdin=f"text\n{TEXT}".encode())

    assert sc.parse(TEXT.rstrip()) == sc.from_json(outcome.out)


def test_fields_may_have_other_names() -> None:
    """They are the `names` of `read_articles`."""
    named = ("--format", "csv", "--name", "text=corps", "--name", "title=titre")
    rows = f"titre,corps\nMars,{TEXT}".encode()

    article = sc.Article(TEXT.rstrip(), title="Mars")

    assert sc.parse(article) == sc.from_json(run("parse", *named, stdin=rows).out)


def test_reports_and_dossiers_are_told(russia: Path, tmp_path: Path) -> None:
    """What was written is summed up as what was read just now."""
    article = sc.Article(TEXT, id="russia")
    report = tmp_path / "report.json"
    report.write_text(run("parse", russia).out, "utf-8")
    dossier = run("merge", russia).out.encode()

    alone = run("summary", stdin=dossier)
    both = run("summary", russia, report)

    assert Outcome(0, sc.summarise(sc.merge([sc.parse(article)])) + "\n", "") == alone
    heads = [line for line in both.out.splitlines() if line.startswith("==>")]
    assert [f"==> {report}:1 <==", f"==> {russia} <=="] == heads


@pytest.mark.parametrize("command", ["parse", "explain"])
def test_reports_are_no_articles(command: str, russia: Path) -> None:
    """Nobody means them to be read as French."""
    report = run("parse", russia).out.encode()

    refused = "sahelcoop: <stdin>: holds reports or dossiers, no article\n"

    assert Outcome(1, "", refused) == run(command, stdin=report)


def test_workers_change_nothing(tmp_path: Path) -> None:
    """Several processes write the same bytes in the same order."""
    path = jsonl(tmp_path / "a.jsonl", 40)

    assert run("parse", path) == run("parse", "--workers", "2", path)


def test_missing_extra_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Pages that nothing here can read end the call with what to install."""
    (tmp_path / "a.html").write_bytes(b"<html></html>")
    monkeypatch.setitem(sys.modules, "trafilatura", None)

    outcome = run("parse", tmp_path)

    assert 1 == outcome.status
    assert "sahelcoop: parse: this needs an extra" in outcome.err


def written(path: Path) -> list[str]:
    """Name what each line of an output is about, be it read or not."""
    lines = [json.loads(line) for line in path.read_bytes().splitlines(keepends=True)]
    return [
        line["place"].rpartition(":")[2]
        if line["type"] == "unread"
        else line["article"]["id"]
        for line in lines
    ]


def test_output_has_a_line_for_each_document(tmp_path: Path) -> None:
    """What could not be read has a line that is no report, and is complained of."""
    path, out = jsonl(tmp_path / "a.jsonl", 5), tmp_path / "out"

    outcome = run("parse", "--output", out, path)

    unread = {"type": "unread", "place": f"{path}:1", "reason": "has no text"}
    assert unread == json.loads(out.read_bytes().splitlines()[0])
    assert ["1", "a1", "a2", "a3", "5"] == written(out)
    assert (1, "") == (outcome.status, outcome.out)
    assert 2 == len(outcome.err.splitlines())
    errors: list[sc.JsonError] = []
    assert 3 == len(list(sc.load_jsonl(out, on_error=errors.append)))
    assert [1, 5] == [error.line for error in errors]


def test_output_goes_on_wherever_it_was_cut(tmp_path: Path) -> None:
    """A torn line is dropped, and the file ends as if nothing had happened."""
    path, out = jsonl(tmp_path / "a.jsonl", 5), tmp_path / "out"
    options = ("parse", "--resume", "--output", out, path)
    run(*options)
    whole = out.read_bytes()

    for cut in (0, 1, 50, 200, len(whole) // 2, len(whole) - 1, len(whole)):
        out.write_bytes(whole[:cut])
        run(*options)

        assert whole == out.read_bytes()


def test_output_survives_a_kill(tmp_path: Path) -> None:
    """The program is killed again and again, and nothing is twice or missing.

    Nor does any of its processes live on: each holds the pipe open.
    """
    path, out = jsonl(tmp_path / "a.jsonl", 1000), tmp_path / "out"
    options = ("--workers", "2", "--resume", "--output", out, path)
    command = [sys.executable, "-m", "sahelcoop", "parse", *map(str, options)]

    for wanted in (1, 60):
        program = subprocess.Popen(command, stderr=subprocess.PIPE)
        while program.poll() is None:
            if out.exists() and out.read_bytes().count(b"\n") >= wanted:
                program.kill()
        program.communicate(timeout=60)
        assert -9 == program.returncode
    run("parse", *options)

    assert written(out) == [f"a{n}" if n % 4 else f"{n + 1}" for n in range(1000)]


@pytest.mark.parametrize(
    "found",
    [
        pytest.param(b"Il pleut.\n", id="text"),
        pytest.param(b"[]\n", id="other JSON"),
        pytest.param(b'{"type": "unread", "place": "b.txt"}\n', id="other document"),
        pytest.param(b'{"type": "report", "article": {"id": "a9"}}\n', id="other id"),
        pytest.param(b"{}\n" * 9, id="more lines than documents"),
    ],
)
def test_output_of_other_articles_is_left_alone(found: bytes, tmp_path: Path) -> None:
    """What was not made of these articles is not written to."""
    path, out = jsonl(tmp_path / "a.jsonl", 3), tmp_path / "out"
    out.write_bytes(found)

    outcome = run("parse", "--resume", "--output", out, path)

    assert f"sahelcoop: {out}: was not made of these articles\n" == outcome.err
    assert 1 == outcome.status
    assert found == out.read_bytes()


def test_output_is_not_overwritten(tmp_path: Path) -> None:
    """Nobody loses a file, and nothing reads what it writes."""
    path, out = jsonl(tmp_path / "a.jsonl", 1), tmp_path / "out"
    out.write_bytes(b"")

    def told(to: Path, what: Path) -> str:
        outcome = run("parse", "--output", to, what)
        assert 1 == outcome.status
        return outcome.err.removeprefix(f"sahelcoop: {to}: ").rstrip()

    assert "is there already; --resume goes on with it" == told(out, path)
    assert "is among what is to be read" == told(tmp_path / "new", tmp_path)
    assert "No such file or directory" == told(tmp_path / "no" / "out", path)


def test_failing_output_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An error of the system that says nothing is called by its kind."""

    def fail(*_: object) -> None:
        raise TimeoutError

    monkeypatch.setattr(Path, "open", fail)

    outcome = run("parse", "--output", tmp_path / "out", stdin=b"Gao")

    assert f"sahelcoop: {tmp_path / 'out'}: TimeoutError\n" == outcome.err


@pytest.mark.parametrize("workers", ["1", "2"])
def test_pages_of_elsewhere_are_passed_over(tmp_path: Path, workers: str) -> None:
    """They are no documents: no line is theirs, and a resumed call goes on rightly."""
    there = page(lead="La Serbie a livré deux radars au Pérou.", meta="")
    pages = [page(), there, page(), there, there]
    path, out = tmp_path / "a.warc", tmp_path / "out"
    path.write_bytes(b"".join(warc(each.encode() for each in pages)))
    options = ("parse", "--prefilter", "--workers", workers, "--resume", "--output")
    said = "sahelcoop: passed over 3 of 5 pages, which name nothing of the region\n"

    assert Outcome(0, "", said) == run(*options, out, path)
    whole = out.read_bytes()
    assert ["urn:uuid:response-0", "urn:uuid:response-2"] == written(out)
    out.write_bytes(whole[: whole.index(b"\n") + 9])
    run(*options, out, path)
    assert whole == out.read_bytes()
    assert "" == run("parse", "--prefilter", stdin=b"Il pleut.").err


def test_resuming_looks_into_no_page_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """But into the last one done, which tells whether the inputs are the same."""
    path, out = tmp_path / "a.warc", tmp_path / "out"
    path.write_bytes(
        b"".join(warc(page(lead=f"{LEAD} {n}").encode() for n in range(5)))
    )
    options = ("parse", "--resume", "--output", out, path)
    run(*options)
    whole = out.read_bytes()
    out.write_bytes(b"".join(whole.splitlines(keepends=True)[:3]))
    looked_into: list[str | None] = []
    look = Page.__call__

    def count(self: Page) -> sc.Article:
        looked_into.append(self.url)
        return look(self)

    monkeypatch.setattr(Page, "__call__", count)
    run(*options)

    assert whole == out.read_bytes()
    assert [f"https://courrier.example/{n}" for n in (2, 3, 4)] == looked_into
