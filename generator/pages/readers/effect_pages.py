"""What people notice: every effect by the families of its tasks, with the questions that are examples of it."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Final, NamedTuple

from generator.pages.markdown.rendering import render
from generator.pages.page import Bundle, Page, slug
from generator.pages.programs.describing import list_meta
from generator.pages.programs.plain_copies import with_plain_copy

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.catalog.records import Effect
    from generator.pages.connections import Card, Connections

TITLE: Final = "What people notice"
MOST_EXAMPLES: Final = 5
"""So many questions stand with an effect."""
_PATH: Final = "effects/index"
_ANY: Final = "Any task"


class Seen(NamedTuple):
    """An effect, and the first questions that are examples of it."""

    effect: Effect
    cards: list[Card]


class _Shelf(NamedTuple):
    """The effects of a family: those that stand there, and those that stand with another family."""

    name: str
    noticed: list[Seen]
    elsewhere: list[Effect]

    @property
    def anchor(self) -> str:
        """Where a link finds it."""
        return slug(self.name)


def seen(effect: Effect, site: Connections) -> Seen:
    """An effect as pages show it."""
    return Seen(effect, site.library.by_effect[effect.id][:MOST_EXAMPLES])


def effects_bundle(site: Connections) -> Bundle:
    """The list of all effects."""
    effects = sorted(site.catalog.effects.values(), key=lambda one: one.name.casefold())
    tasks = site.catalog.tasks
    noticed = [(seen(one, site), _families([tasks[task].family for task in one.tasks])) for one in effects]
    return Bundle(name=_PATH, make=_files, given=(noticed,), page=f"{_PATH}.md")


def _families(of_tasks: list[str]) -> list[str]:
    """The families in which an effect may be met, that of most of its tasks first."""
    return [family for family, _ in Counter(of_tasks).most_common()]


def _files(noticed: list[tuple[Seen, list[str]]]) -> Iterable[Page]:
    return with_plain_copy(Page(path=f"{_PATH}.md", make=_list, given=(noticed,)))


def _list(noticed: list[tuple[Seen, list[str]]]) -> str:
    description = (
        f"{len(noticed)} things that people notice: the name that the field has for each, and why it comes about."
    )
    return render(
        "effects.md.j2",
        meta=list_meta(TITLE, description),
        title=TITLE,
        description=description,
        shelves=_shelves(noticed),
    )


def _shelves(noticed: list[tuple[Seen, list[str]]]) -> list[_Shelf]:
    """Families in the order of their names, then what may be met with any task."""
    own: dict[str, list[Seen]] = defaultdict(list)
    elsewhere: dict[str, list[Effect]] = defaultdict(list)
    for one, families in noticed:
        first, *others = families or [_ANY]
        own[first].append(one)
        for family in others:
            elsewhere[family].append(one.effect)
    names = sorted({*own, *elsewhere}, key=lambda name: (name == _ANY, name))
    return [_Shelf(name, own[name], elsewhere[name]) for name in names]
