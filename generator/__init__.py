"""How AI Did That: a catalog of questions, models and papers becomes the pages of a site; the public names."""

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
