"""Pages are laid out by one shell for many and each by its theme: whatever that asks, the bytes must be the same."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from jinja2 import DictLoader, Environment
from mkdocs.structure.toc import get_toc
from mkdocs.utils.templates import url_filter

from generator.publish.laying_out import Layout

BASE = """{% import "macros" as say with context %}{% set features = ["tabs"] %}
<title>{{ page.meta.title }}</title>{% include "partials/described.html" %}
{% if page.toc | first is defined %}<a href="{{ (page.toc | first).url | url }}">skip</a>{% endif %}
{% if page.meta.hide %}hidden{% endif %}{% block part %}{% endblock %}{{ draw() }}
{% include "partials/toc.html" %}{% if "\\u003ch1" not in page.content %}<h1>none</h1>{% endif %}
{% for one in nav.pages %}<a href="{{ one.url | url }}">{{ one == page }}</a>{% endfor %}
{{ page.content }}<a href="{{ page.canonical_url }}">here</a>"""
THEME = {
    "base.html": BASE,
    "macros": "{% macro t(word) %}{{ word }}!{% endmacro %}",
    "partials/described.html": "{{ page.meta.files | tojson }}{{ page.meta.citation | join | e }}",
    "partials/toc.html": "{{ say.t('toc') }}{% for one in page.toc %}{{ one.title }}{{ features }}{% endfor %}",
}
NAV = SimpleNamespace(pages=[SimpleNamespace(url=url) for url in ("", "questions/", "questions/aa/below/")])


def page(name: str, folder: str = "questions/", content: str = "<h1>A page</h1>", **more: Any) -> Any:
    """A page as MkDocs has it."""
    meta = {"title": f"{name} &amp; more", "files": [f"{name}.json"], "citation": [f"<{name}>"], **more.pop("meta", {})}
    toc = get_toc([{"level": 1, "id": f"to-{name}", "name": name, "children": []}])
    said = {"url": f"{folder}{name}/", "canonical_url": f"https://a.example/{name}", "toc": toc, "title": name, **more}
    asked = {"active": True, "edit_url": None, "is_homepage": False, "next_page": None, "previous_page": None}
    return SimpleNamespace(meta=meta, content=content, **{**asked, **said})


PAGES = [
    *map(page, ("aa", "ab", "ac", "ad")),
    *(page(name, content="words") for name in ("b", "c", "d")),
    *(page(name, meta={"hide": hide}) for name in ("e", "f") for hide in (["toc"], [], ["toc"])),
    *(page(name, "tasks/", meta={"description": name}) for name in ("g", "h", "i")),
    *(page(name, toc=get_toc([])) for name in ("j", "k", "l")),
    *(page(name, canonical_url=None) for name in ("m", "n", "o")),
    *(page(f"{name}.html", "", url=f"{name}.html") for name in ("p", "q", "r")),
    *(page(name, "models/", f"<h1>{name}</h1>", meta={"citation": [*name]}) for name in ("s", "t", "u" * 40)),
]


def environment(part: str, drawn: list[str]) -> Environment:
    main = f'{{% extends "base.html" %}}{{% block part %}}{part}{{% endblock %}}'
    env = Environment(loader=DictLoader({**THEME, "main.html": main, "other.html": "other"}), autoescape=False)  # noqa: S701 - as MkDocs has it
    env.filters["url"] = url_filter
    env.globals["draw"] = lambda: drawn.append("")
    return env


def render(templates: Environment | Layout, one: Any) -> str:
    context = {"page": one, "nav": NAV, "base_url": "../.."}
    return templates.get_template(one.meta.get("template", "main.html")).render(context)


@pytest.mark.parametrize(
    "part",
    [
        "{{ nav.pages | length }}",
        "{{ page.meta.title }}{{ page.meta.description }}",
        "{{ page.url }} {{ page.url | url }}",
        "{{ 'questions/' | url }} {{ 'questions/aa/below/' | url }} {{ 'https://a.example/' | url }}",
        "{{ page.meta.title | e }}",
        "{{ page.meta.title | upper }}{{ page.meta.description | urlencode }}",
        "{{ page.meta.title | striptags }}",
        "{{ page.title }}",
        "{{ page.encrypted }}",
        "{{ page.meta.files }}",
        "{{ page.meta | tojson }}",
        "{% for one in page.toc %}{{ one.title }}{% endfor %}",
        "{% if page.next_page %}next{% endif %}{{ page.is_homepage }}",
        "{{ page.meta.title | truncate(20) }}",
        "{% if page.content | length > 20 %}long{% endif %}",
        "{% if page.meta.title == 'u' * 40 ~ ' &amp; more' %}this one{% endif %}",
        "{% if page.meta.title in ['u' * 40 ~ ' &amp; more'] %}this one{% endif %}",
        "{% if page.meta.title.endswith('uu &amp; more') %}this one{% endif %}",
        "{% if page.meta.citation | length > 1 %}{{ page.meta.citation[1] }}{% endif %}",
        "{% for one in page.meta.citation %}{{ one if one == 'u' }}{% endfor %}",
        "{% if page.url == 'models/' ~ 'u' * 40 ~ '/' %}this one{% endif %}",
        "{% if 'uu' in page.url %}this one{% endif %}",
    ],
)
def test_whatever_a_theme_asks_of_a_page_the_bytes_are_the_same(part: str) -> None:
    env = environment(part, [])
    layout = Layout(env)
    for one in PAGES:
        assert render(layout, one) == render(env, one)


def test_around_pages_of_one_kind_all_is_drawn_once_and_once_to_compare() -> None:
    drawn: list[str] = []
    layout = Layout(environment("", drawn))
    for one in map(page, "stuvwxyz"):
        render(layout, one)
    assert len(drawn) == len(["the first", "the shell", "the second, by the theme"])


def test_where_a_theme_asks_for_more_it_draws_each_page() -> None:
    drawn: list[str] = []
    layout = Layout(environment("{{ page.title }}", drawn))
    for one in map(page, "stuvwxyz"):
        render(layout, one)
    assert len(drawn) == len("stuvwxyz")


def test_a_page_may_choose_another_template() -> None:
    env = environment("", [])
    assert render(Layout(env), page("a", meta={"template": "other.html"})) == "other"
