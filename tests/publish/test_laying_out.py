"""Pages are laid out with a memory and without: the bytes must be the same, whatever the templates look at."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings
from jinja2 import DictLoader, Environment, Template
from mkdocs.utils.templates import url_filter

from generator.publish.laying_out import Layout

drawn: list[str] = []
"""What the templates drew, as they say it by `{{ draw(...) }}`."""


def environment(templates: dict[str, str]) -> Environment:
    env = Environment(loader=DictLoader(templates), autoescape=False)  # noqa: S701 - as MkDocs has it
    env.filters["url"] = url_filter
    env.globals["draw"] = draw
    return env


def draw(name: str) -> str:
    drawn.append(name)
    return ""


def page(name: str, folder: str = "questions/", **more: Any) -> Any:
    """A page as MkDocs has it."""
    meta = {"title": name.title(), **more.pop("meta", {})}
    return SimpleNamespace(url=f"{folder}{name}/", title=name, meta=meta, toc=(name,), **more)


def laid_out(templates: dict[str, str], pages: list[Any]) -> list[str]:
    """The pages by templates that remember."""
    env = environment(templates)
    layout = Layout(env)
    return [template_of(one, env).render(layout.show(one, CONTEXT)) for one in pages]


def laid_out_anew(templates: dict[str, str], pages: list[Any]) -> list[str]:
    env = environment(templates)
    return [template_of(one, env).render({**CONTEXT, "page": one}) for one in pages]


def template_of(one: Any, env: Environment) -> Template:
    return env.get_template(one.meta.get("template", "main.html"))


CONTEXT = {"base_url": "../..", "nav": ["index.md", "questions/", "tasks/"]}


PARTS = {
    "what is the same": "{{ nav | join }}{{ draw('the same') }}",
    "an attribute": "{{ page.title }}",
    "an attribute that some pages lack": "{{ page.encrypted }}{% if page.encrypted is defined %}!{% endif %}",
    "a setting": "{{ page.meta.title }}",
    "a setting that some pages lack": "{% if page.meta.hide %}hidden{% endif %}",
    "whether a list is there": "{{ 'toc' in page.meta.hide }}{{ page.meta.get('hide') }}",
    "all settings": "{% for name, value in page.meta.items() %}{{ name }}={{ value }}{% endfor %}",
    "the number of settings": "{{ page.meta | length }}{% if page.meta %}!{% endif %}",
    "the settings as text": "{{ page.meta }}",
    "what is no text": "{% for one in page.toc %}{{ one }}{% endfor %}",
    "true and one": "{{ page.meta.weight }}",
    "an address": "{{ 'tasks/' | url }} {{ 'questions/' | url }} {{ '#top' | url }} {{ 'https://a.example/' | url }}",
    "an address in the folder": "{{ 'questions/abc/' | url }} {{ 'questions/abc/questions/' | url }}",
    "its own address": "{{ page.url | url }}",
    "a variable of the outer template": "{{ title }}",
    "another part": "{% include 'inner' %}",
    "macros": "{% import 'macros' as say with context %}{{ say.title() }} {{ say.inner() }}",
    "macros from without": "{{ outer.title() }} {{ outer.inner() }}",
    "macros that include": "{{ late.inner() }}",
    "itself": "{% set n = (n or 0) + 1 %}{% if n < 3 %}{{ page.meta.title }}{{ n }}{% include 'part' %}{% endif %}",
}
OUTER = {
    "base.html": "{% import 'macros' as outer with context %}{% set title = page.meta.title %}"
    "<{% block head %}{% endblock %}>{% import 'including' as late with context %}"
    "{% block body %}{{ draw('body') }}{% block inside %}{% endblock %}{% include 'part' %}{% endblock %}"
    "{{ self.head() }}",
    "main.html": "{% extends 'base.html' %}{% block body %}[{{ super() }}]{% endblock %}",
    "other.html": "{% extends 'base.html' %}{% block head %}{{ page.title }}{% endblock %}"
    "{% block inside %}other{% endblock %}",
    "inner": "{{ page.title }}{{ title }}",
    "macros": "{% macro title() %}{{ page.meta.title }}{{ title }}{% endmacro %}"
    "{% macro inner() %}{% include 'inner' %}{% endmacro %}",
    "including": "{% macro inner() %}{% include 'inner' %}{% endmacro %}",
}

PAGES = st.builds(
    page,
    st.sampled_from(["abc", "abd", "e.f"]),
    st.sampled_from(["questions/", "tasks/", ""]),
    meta=st.fixed_dictionaries(
        {},
        optional={
            "title": st.sampled_from(["A", "B"]),
            "hide": st.sampled_from([[], ["toc"], "toc"]),
            "weight": st.sampled_from([1, True, 1.0, "1", None]),
            "template": st.just("other.html"),
        },
    ),
) | st.builds(page, st.just("abc"), encrypted=st.booleans())


@pytest.mark.parametrize("part", PARTS)
@settings(max_examples=40)
@given(pages=st.lists(PAGES, min_size=2, max_size=8))
def test_whatever_a_part_looks_at_the_bytes_are_the_same(part: str, pages: list[Any]) -> None:
    templates = {**OUTER, "part": PARTS[part]}
    assert laid_out(templates, pages) == laid_out_anew(templates, pages)


def test_a_part_is_drawn_once_for_all_pages_of_a_folder() -> None:
    templates = {**OUTER, "part": PARTS["what is the same"]}
    pages = [page("abc"), page("abd"), page("e"), page("f", "tasks/")]
    drawn.clear()
    laid_out(templates, pages)
    assert drawn == ["body", "the same"] * 2


def test_a_part_that_differs_does_not_make_others_be_drawn_again() -> None:
    templates = {**OUTER, "part": "{{ page.title }}{% include 'same' %}", "same": PARTS["what is the same"]}
    drawn.clear()
    laid_out(templates, [page("abc"), page("abd"), page("e")])
    assert drawn.count("body") == 3
    assert drawn.count("the same") == 1


def test_what_counts_in_the_outer_template_is_not_taken_for_the_same() -> None:
    templates = {
        "main.html": "{% set box = namespace(n=0) %}{% block body %}{% include 'part' %}{% endblock %}{{ box.n }}",
        "part": "{% set box.n = box.n + 1 %}",
    }
    assert laid_out(templates, [page("abc"), page("abd"), page("e")]) == ["1"] * 3


def test_what_is_true_is_not_one() -> None:
    pages = [page("abc", meta={"weight": weight}) for weight in (1, True, 1.0)]
    assert laid_out({"main.html": "{% include 'part' %}", "part": "{{ page.meta.weight }}"}, pages) == [
        "1",
        "True",
        "1.0",
    ]


def test_a_changed_variable_is_seen() -> None:
    env = environment({"main.html": "{% include 'part' %}", "part": "{{ count }}"})
    layout = Layout(env)
    template = env.get_template("main.html")
    made = [template.render(layout.show(page("abc"), {"page": None, "count": count})) for count in (1, 1, True, 2)]
    assert made == ["1", "1", "True", "2"]
