# SPDX-License-Identifier: MIT
"""How Sphinx builds the documentation: `sphinx-build -n -W docs OUT`."""

from importlib import metadata
from pathlib import Path
from runpy import run_path

from docutils.nodes import Element, TextElement
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

import sahelcoop

project = "sahelcoop"
author = "sahelcoop contributors"
project_copyright = "2026, sahelcoop contributors"
version = release = metadata.version("sahelcoop")

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = f"sahelcoop {release}"

# A name between single backticks in a docstring is code.
default_role = "code"
autodoc_member_order = "groupwise"
autodoc_typehints_format = "short"
myst_heading_anchors = 3

# Other people's names have no page here, and their inventories are on the network.
# Private types and type variables of ours have none either.
nitpick_ignore_regex = [
    (
        "py:.*",
        r"(?!sahelcoop\.).*|sahelcoop\.(model\._|cascade\.pattern|export\.core\.D$).*",
    )
]


def skip_repeated(app: Sphinx, _what: str, name: str, *_unused: object) -> bool | None:
    """Leave out of a sub-module's part what stands under `sahelcoop` already."""
    module = app.env.current_document.autodoc_module
    return True if module != "sahelcoop" and name in sahelcoop.__all__ else None


def find_public_name(
    app: Sphinx, env: BuildEnvironment, node: pending_xref, shown: TextElement
) -> Element | None:
    """Link an annotation's private home to the public name that has a page."""
    home, _, name = node.get("reftarget", "").rpartition(".")
    if node.get("refdomain") != "py" or not home.startswith("sahelcoop."):
        return None
    domain = env.domains.python_domain
    public = [full for full in domain.objects if full.rpartition(".")[2] == name]
    if not public:
        return None
    found = min(public, key=lambda full: (full.count("."), full))
    page = node["refdoc"]
    return domain.resolve_xref(env, page, app.builder, "obj", found, node, shown)


def write_rules(app: Sphinx) -> None:
    """Write the page of all rules, from the rules themselves."""
    run = run_path(str(Path(app.srcdir) / "rules_page.py"))
    (Path(app.srcdir) / "rules.md").write_text(run["page"](), "utf-8")


def setup(app: Sphinx) -> None:
    """Connect what this file adds to Sphinx."""
    app.connect("builder-inited", write_rules)
    app.connect("autodoc-skip-member", skip_repeated)
    app.connect("missing-reference", find_public_name)
