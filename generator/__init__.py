"""How AI Did That: a catalog of questions, models and papers becomes the pages of a site; the public names."""

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from generator.answers.checking.gate import check_words
    from generator.catalog.loading import load_catalog
    from generator.catalog.records import Catalog, Evidence, Model, Paper, Question, Task, Term
    from generator.links.ledger import Ledger, read_ledger
    from generator.links.link import BadLink, Link
    from generator.pages.page import Page
    from generator.pages.site import build_pages
    from generator.problems import CatalogError, Problem
    from generator.publish.export import export_pages

__all__ = [
    "BadLink",
    "Catalog",
    "CatalogError",
    "Evidence",
    "Ledger",
    "Link",
    "Model",
    "Page",
    "Paper",
    "Problem",
    "Question",
    "Task",
    "Term",
    "build_pages",
    "check_words",
    "export_pages",
    "load_catalog",
    "read_ledger",
]
_HOMES: Final = {
    "answers.checking.gate": ("check_words",),
    "catalog.loading": ("load_catalog",),
    "catalog.records": ("Catalog", "Evidence", "Model", "Paper", "Question", "Task", "Term"),
    "links.ledger": ("Ledger", "read_ledger"),
    "links.link": ("BadLink", "Link"),
    "pages.page": ("Page",),
    "pages.site": ("build_pages",),
    "problems": ("CatalogError", "Problem"),
    "publish.export": ("export_pages",),
}


def __getattr__(name: str) -> Any:  # noqa: ANN401
    """A public name, from its home: no command waits for what another program may ask for."""
    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(f"{__name__}.{home}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
