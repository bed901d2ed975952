"""How AI Did That: a catalog of questions, models and papers becomes the pages of a site; the public names."""

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from generator.answers.checking.gate import check_words
    from generator.catalog.loading import load_catalog
    from generator.catalog.records import Catalog, Effect, Evidence, Model, Paper, Question, Task, Term
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
    "Effect",
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
_HOMES: Final = (
    *("problems", "links.link", "links.ledger", "catalog.records", "catalog.loading", "answers.checking.gate"),
    *("pages.page", "pages.site", "publish.export"),
)
"""Where they stand, the lower rooms first: the higher ones need them anyway."""


def __getattr__(name: str) -> Any:  # noqa: ANN401
    """A public name, from its home: no command waits for what another program may ask for."""
    for home in _HOMES if name in __all__ else ():
        if name in (names := vars(import_module(f"{__name__}.{home}"))):
            return names[name]
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
