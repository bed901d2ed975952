"""Says what is wrong with a catalog while MkDocs builds its site, each mistake once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs.exceptions import PluginError
from mkdocs.plugins import get_plugin_logger

from generator.problems import CatalogError, any_mistake

if TYPE_CHECKING:
    from generator.publish.editions import Editions


class Reviewer:
    """Publishes the editions of a catalog and remembers what it last said of them."""

    _said = ""

    def publish(self, editions: Editions, address: str, *, is_watched: bool) -> None:
        """Make the pages, and say what is wrong; where somebody watches, he sees the page whose words are.

        Raises:
            PluginError: Of a catalog with mistakes nothing is built; there are pages to go on with if it is watched.
        """
        try:
            editions.publish(address)
        except CatalogError as error:
            wrong = f"The catalog has mistakes:\n{error}"
            if not (is_watched and editions.bundles):
                raise PluginError(wrong) from None
            self._say(wrong, "The pages stay as they were until this is mended.")
            return
        found = "\n".join(map(str, editions.faults))
        if not any_mistake(editions.faults):
            self._said = ""
            if found:
                get_plugin_logger("catalog").info(f"To be looked at:\n{found}")
            return
        wrong = f"The catalog says what its sources do not:\n{found}"
        if not is_watched:
            raise PluginError(wrong)
        self._say(wrong, "Until this is mended, no build passes.")

    def _say(self, wrong: str, consequence: str) -> None:
        """Say it, once however often the site is built with it."""
        told = "The mistakes are the same as before." if wrong == self._said else wrong
        self._said = wrong
        get_plugin_logger("catalog").error(f"{told}\n{consequence}")
