"""One file of the site: where it stands and what it is made from; and all files about one thing."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from generator.catalog.records import Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Page:
    """One file of the site, made when its content is asked for."""

    path: str
    """Relative to the site's documents: `questions/stamp-12x.md`."""
    make: Callable[..., str]
    """Makes the content. A function of a module: it knows nothing but what it is given, so that who knows what was
    given knows whether the content is still the same."""
    given: tuple[Any, ...] = ()
    record: str = ""
    """The file of the catalog it shows, relative to the catalog; empty for what gathers many records."""
    leads_on: bool = False
    """Whether it only leads on to where a record is now."""

    @property
    def content(self) -> str:
        """The text of the file."""
        return _content(self)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Bundle:
    """All files about one thing: made from the same, they are the same for as long as that is."""

    name: str
    """What their paths begin with, such as `questions/stamp-12x`; no other bundle has it."""
    make: Callable[..., Iterable[Page]]
    """Makes the files: a function of a module, which knows nothing but what it is given."""
    given: tuple[Any, ...]
    page: str = ""
    """The path of the one that readers see, if there is one."""
    leads_on: bool = False
    """Whether that only leads on to where a record is now."""

    def pages(self) -> list[Page]:
        """The files, in their order."""
        return [*self.make(*self.given)]


def bundle_of(record: Record, make: Callable[..., Iterable[Page]], *given: Any) -> Bundle:  # noqa: ANN401 - for `make`
    """The files about a record, among them the page that readers see."""
    name = f"{record.folder}/{record.id}"
    return Bundle(name=name, make=make, given=given, page=f"{name}.md")


def alone(page: Page) -> Bundle:
    """A file that nothing goes with."""
    shown = page.path if page.path.endswith(".md") else ""
    return Bundle(name=page.path, make=_alone, given=(page,), page=shown, leads_on=page.leads_on)


def _alone(page: Page) -> tuple[Page]:
    return (page,)


@lru_cache(maxsize=1)
def _content(page: Page) -> str:
    """Kept until another is asked for, since a page is followed by its plain copy."""
    return page.make(*page.given)


def page_of(record: Record, ending: str, make: Callable[..., str], *given: Any) -> Page:  # noqa: ANN401 - for `make`
    """A file that shows one record: `questions/stamp-12x` and an ending such as `.md`."""
    path = f"{record.folder}/{record.id}"
    return Page(path=f"{path}{ending}", make=make, given=given, record=f"{path}.yml")


def slug(words: str) -> str:
    """Words as an anchor or a key: lower case, joined by hyphens; `other` where they have no letter and no digit."""
    return "-".join("".join(char if char.isalnum() else " " for char in words.casefold()).split()) or "other"
