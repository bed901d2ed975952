"""The roads that readers take, each walked in a real browser."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from tests.projects import ROOT

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Locator, Page

STAMP = "/questions/stamp-12x/"
COMPOSED = "/questions/church-then-and-now/"
EVERY_KIND = (
    "/",
    "/questions/",
    STAMP,
    COMPOSED,
    "/effects/",
    "/tasks/",
    "/tasks/image-super-resolution/",
    "/models/",
    "/models/liif/",
    "/papers/",
    "/papers/liif/",
    "/browse/by-license/",
    "/browse/by-model/",
    "/links/health/",
    "/about/",
    "/speed/",
    "/nowhere/",
)


def box(locator: Locator) -> tuple[float, float]:
    """Left and top edge of something on the page."""
    found = locator.bounding_box()
    assert found
    return found["x"], found["y"]


def test_from_home_by_search_to_a_page_and_its_source(page: Page) -> None:
    page.goto("/")
    page.get_by_role("link", name="What did you see an AI do?").click()
    page.keyboard.type("make small stamp huge")
    page.locator(".found a").first.click()
    expect(page).to_have_url(re.compile(STAMP))
    expect(page.locator(".asked")).to_contain_text("postage stamp")
    page.locator("a.cite").first.click()
    expect(page).to_have_url(re.compile("#source-liif"))
    source = page.locator(".source", has=page.locator("#source-liif"))
    expect(source.get_by_role("link", name="arxiv.org/abs/2012.09161")).to_be_in_viewport()


def test_browse_by_task(page: Page) -> None:
    page.goto("/")
    page.locator(".families").get_by_role("link", name="Image Super-Resolution", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Image Super-Resolution¶")
    expect(page.locator(".compare")).to_contain_text("LIIF")
    page.locator(".bubbles a", has_text="stamp").click()
    expect(page).to_have_url(re.compile(STAMP))


def test_from_what_was_noticed_to_its_name_and_to_another_question(page: Page) -> None:
    page.goto("/questions/concert-speckles/")
    page.get_by_role("link", name="Noise amplification").click()
    expect(page.locator("#effect-noise-amplification")).to_be_in_viewport()
    page.goto("/tasks/face-restoration/")
    page.locator(".noticed").get_by_role("link", name="Hallucinated detail").click()
    entry = page.locator(".noticed li", has=page.locator("#effect-hallucinated-detail"))
    expect(entry).to_contain_text("things may appear that were never there")
    entry.get_by_role("link", name="sweater stitches").click()
    expect(page).to_have_url(re.compile("/questions/forwarded-photo/"))


def test_browse_by_model_to_its_questions(page: Page) -> None:
    page.goto("/questions/")
    page.get_by_role("link", name="by model").click()
    page.locator("h2#liif").get_by_role("link", name="LIIF").click()
    expect(page).to_have_url(re.compile("/models/liif/"))
    expect(page.locator(".bubbles")).to_contain_text("stamp")


def test_the_placing_of_every_work_is_seen_before_the_answer(page: Page) -> None:
    page.goto(STAMP)
    given = page.locator(".given li")
    expect(given).to_have_count(2)
    expect(given.first).to_contain_text("Bears directly")
    expect(given.last).to_contain_text("Does not help")
    given.last.get_by_role("link", name="FeatSharp").click()
    expect(page.locator("#source-featsharp")).to_be_in_viewport()


def test_a_composed_page_says_what_it_is(page: Page) -> None:
    page.goto(COMPOSED)
    expect(page.locator(".provenance")).to_contain_text("Composed by rule")
    expect(page.locator(".flow > ol > li")).to_have_count(3)


def test_the_list_is_filtered_without_a_reload_and_the_address_keeps_it(page: Page) -> None:
    page.goto("/questions/")
    page.locator("select[name=Model]").select_option("LIIF")
    expect(page.locator(".entries li:visible")).to_have_count(1)
    expect(page.locator(".filters output")).to_contain_text("1 of")
    expect(page).to_have_url(re.compile(r"\?Model=LIIF"))
    page.reload()
    expect(page.locator(".entries li:visible")).to_have_count(1)


def test_what_people_notice_is_filtered_by_words_and_empty_shelves_go(page: Page) -> None:
    page.goto("/effects/?words=feet+glide")
    shown = page.locator(".entries > ul > li:visible")
    expect(shown.filter(has_text="Foot sliding")).to_have_count(1)
    expect(page.locator(".filters output")).to_contain_text(re.compile(r"^\d of \d+ things$"))
    expect(page.locator("h2:visible", has_text="Text and Data")).to_have_count(0)


def test_a_shelf_of_which_all_stands_elsewhere_goes_only_while_something_is_sought(page: Page) -> None:
    page.goto("/effects/")
    page.evaluate("document.querySelector('.entries').replaceChildren()")
    shelf = page.locator("h2:has(+ .entries)").first
    page.locator("input[name=words]").fill("feet glide")
    expect(shelf).to_be_hidden()
    page.locator("input[name=words]").fill("")
    expect(shelf).to_be_visible()


def test_a_filter_leaves_alone_what_else_the_address_says(page: Page) -> None:
    page.goto("/questions/?from=letter#all")
    page.locator("select[name=Model]").select_option("LIIF")
    expect(page).to_have_url(re.compile(r"\?from=letter&Model=LIIF#all$"))
    page.locator("select[name=Model]").select_option("")
    expect(page).to_have_url(re.compile(r"\?from=letter#all$"))


def test_on_a_phone_the_filters_wait_behind_one_line(page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto("/questions/")
    chooser = page.locator("select[name=Family]")
    expect(page.get_by_role("searchbox", name="Words")).to_be_visible()
    expect(chooser).to_be_hidden()
    page.get_by_text("By family, task, model").click()
    told = re.search(r"\d+", chooser.locator("option", has_text="Restoration").text_content() or "")
    assert told
    chooser.select_option("Restoration")
    expect(page.locator(".entries li:visible")).to_have_count(int(told[0]))


def test_a_citation_there_and_back_with_a_preview(page: Page) -> None:
    page.goto(STAMP)
    cited = page.locator("a.cite").first
    cited.hover()
    expect(page.locator("#preview")).to_contain_text("arxiv.org")
    page.keyboard.press("Escape")
    expect(page.locator("#preview")).to_be_hidden()
    before = page.evaluate("scrollY")
    cited.click()
    expect(page.locator("#source-liif")).to_be_in_viewport()
    page.locator(".source", has=page.locator("#source-liif")).get_by_role("link", name="Model", exact=True).click()
    expect(page.locator("#model")).to_be_in_viewport()
    page.go_back()
    page.go_back()
    assert page.evaluate("scrollY") == before


def test_a_word_is_explained_where_it_stands_by_keyboard_too(page: Page) -> None:
    page.goto(STAMP)
    word = page.locator("a.term").first
    meaning = page.locator(word.get_attribute("href") or "").locator("..").inner_text()
    page.keyboard.press("Tab")
    word.focus()
    expect(page.locator("#preview")).to_have_text(meaning)
    expect(word).to_have_attribute("aria-describedby", "preview")


def test_a_source_is_previewed_read_and_left_by_keyboard_alone(page: Page) -> None:
    page.goto(STAMP)
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('.in-short ~ p a.cite, .given a.cite')"):
            break
    expect(page.locator("a.cite:focus")).to_have_text("LIIF")
    expect(page.locator("#preview")).to_contain_text("arxiv.org")
    assert page.evaluate("document.querySelector('main').contains(document.querySelector('#preview'))")
    page.keyboard.press("Escape")
    expect(page.locator("#preview")).to_be_hidden()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("#source-liif"))
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('.source') !== null")


def test_the_first_key_leads_past_the_frame(page: Page) -> None:
    page.goto(STAMP)
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_text("Skip to content")


def test_what_the_keyboard_reaches_is_never_hidden_below_the_header(page: Page) -> None:
    page.goto(STAMP)
    page.locator(".md-footer a").last.focus()
    seen = """() => document.activeElement.closest(".md-content") === null
      || document.activeElement.getBoundingClientRect().bottom > document.querySelector(".md-header").offsetHeight"""
    for _ in range(100):
        page.keyboard.press("Shift+Tab")
        assert page.evaluate(seen), page.evaluate("document.activeElement.outerHTML")


def test_whoever_wants_no_motion_gets_none(browser: Browser, host: str) -> None:
    context = browser.new_context(base_url=host, reduced_motion="reduce")
    page = context.new_page()
    page.goto(STAMP)
    lasting = """[...document.querySelectorAll("*")].filter((one) =>
      getComputedStyle(one).transitionDuration.split(", ").some((time) => parseFloat(time) > 0)).length"""
    assert page.evaluate(lasting) == 0
    context.close()


def test_a_first_touch_explains_and_a_second_leads_there(browser: Browser, host: str) -> None:
    context = browser.new_context(base_url=host, has_touch=True, viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto(STAMP)
    word = page.locator("a.term").first
    word.tap()
    expect(page.locator("#preview")).to_be_visible()
    assert "#" not in page.url
    word.tap()
    expect(page).to_have_url(re.compile("#term-"))
    context.close()


def test_what_a_finger_touches_is_large_enough_for_it(browser: Browser, host: str) -> None:
    context = browser.new_context(base_url=host, has_touch=True, is_mobile=True, viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto("/questions/")
    page.get_by_text("By family, task, model").click()
    touched = page.locator(".in-header, .md-header label.md-icon, .filters :is(input, select, summary)")
    sizes = [one.bounding_box() for one in touched.all() if one.is_visible()]
    assert len(sizes) >= 8
    assert [one for one in sizes if one and min(one["width"], one["height"]) < 44] == []
    context.close()


def test_the_scheme_is_the_systems_until_the_reader_chooses_one(browser: Browser, host: str) -> None:
    context = browser.new_context(base_url=host, color_scheme="dark")
    page = context.new_page()
    page.goto(STAMP)
    scheme, button = page.locator("body"), page.locator("[data-md-component=palette] label").locator("visible=true")
    expect(scheme).to_have_attribute("data-md-color-scheme", "slate")
    page.emulate_media(color_scheme="light")
    expect(scheme).to_have_attribute("data-md-color-scheme", "default")
    button.click()
    page.goto("/questions/")
    expect(scheme).to_have_attribute("data-md-color-scheme", "slate")  # chosen, and kept
    button.click()
    page.emulate_media(color_scheme="dark")
    expect(scheme).to_have_attribute("data-md-color-scheme", "default")
    button.click()
    expect(scheme).to_have_attribute("data-md-color-scheme", "slate")  # the system's again
    context.close()


def test_on_a_phone_nothing_is_cut_off_and_the_flow_is_stacked(page: Page) -> None:
    page.set_viewport_size({"width": 320, "height": 844})
    for path in EVERY_KIND:
        page.goto(path)
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, path
    page.goto(STAMP)
    boxes = [box(one) for one in page.locator(".flow > ol > li").all()]
    assert len({left for left, _ in boxes}) == 1
    assert boxes == sorted(boxes, key=lambda one: one[1])


def test_on_a_phone_no_name_that_fits_a_line_is_parted(page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    for path in EVERY_KIND:
        page.goto(path)
        parted = "all => all.filter(one => one.getClientRects().length > 1).map(one => one.innerText)"
        assert page.locator("a.cite:not([data-long])").evaluate_all(parted) == []


@pytest.mark.parametrize("width", [320, 390, 600, 960, 1280])
def test_each_sentence_of_the_headline_is_a_line(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 844})
    page.goto("/")
    heading = page.get_by_role("heading", level=1)
    height, line = heading.evaluate("it => [it.clientHeight, parseFloat(getComputedStyle(it).lineHeight)]")
    assert round(height / line) == 2


def test_on_a_desk_the_flow_runs_from_left_to_right(page: Page) -> None:
    page.goto(STAMP)
    boxes = page.locator(".flow > ol > li")
    assert [one.locator("strong").first.inner_text() for one in boxes.all()] == ["Input", "Model", "Output"]
    lefts = [box(one)[0] for one in boxes.all()]
    assert lefts == sorted(set(lefts))


def test_without_a_script_everything_is_there(browser: Browser, host: str) -> None:
    context = browser.new_context(base_url=host, java_script_enabled=False)
    page = context.new_page()
    page.goto("/")
    page.get_by_role("link", name="What did you see an AI do?").click()
    expect(page).to_have_url(re.compile("/questions/"))
    page.get_by_role("link", name=re.compile("stamp 12 times")).click()
    expect(page.locator(".flow")).to_be_visible()
    page.locator("a.term").first.click()
    expect(page.locator("#words")).to_be_visible()
    expect(page).to_have_url(re.compile("#term-"))
    page.goto("/questions/")
    expect(page.locator(".entries li")).to_have_count(len([*(ROOT / "catalog" / "questions").glob("*.yml")]))
    expect(page.locator(".filters form")).to_have_count(0)
    page.get_by_role("link", name="by license").click()
    page.locator("h2#mit + .entries a").first.click()
    expect(page.locator(".asked")).to_be_visible()
    context.close()


def test_on_paper_the_answer_stands_without_the_frame(page: Page) -> None:
    page.goto(STAMP)
    page.emulate_media(media="print")
    for shown in (".asked", ".in-short", ".flow", "#source-liif", "#words"):
        expect(page.locator(shown)).to_be_visible()
    for hidden in (".md-header", ".md-tabs", ".md-sidebar--secondary", "#nearby", ".cards"):
        expect(page.locator(hidden)).to_be_hidden()
    machine = page.locator(".flow > ol > li").nth(1)
    expect(machine).to_have_css("color", "rgb(0, 0, 0)")  # paper is white: a browser prints no backgrounds


def test_the_health_of_links_stands_among_the_pages_about_the_site(page: Page) -> None:
    page.goto("/links/health/")
    menu = page.locator(".md-sidebar--primary")
    expect(menu.get_by_role("link", name="How links are verified")).to_be_visible()
    expect(menu.locator(".md-nav__title", has_text="About").get_by_role("link")).to_have_count(0)


def test_paper_is_white_in_the_dark_too(page: Page) -> None:
    page.emulate_media(color_scheme="dark")
    page.goto("/")
    expect(page.locator("h1")).to_have_css("color", "rgb(232, 235, 247)")
    page.emulate_media(media="print", color_scheme="dark")
    for dark in ("h1", ".lead", ".families strong", ".bubbles a"):
        channels = page.locator(dark).first.evaluate("one => getComputedStyle(one).color.match(/\\d+/g).map(Number)")
        assert max(channels) < 128, dark
    expect(page.locator(".hero .ask")).to_be_hidden()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_in_the_readers_own_colors_every_shape_is_drawn(browser: Browser, host: str, scheme: Any) -> None:
    context = browser.new_context(base_url=host, forced_colors="active", color_scheme=scheme)
    page = context.new_page()
    page.goto("/")
    ink = shape(page.locator("h1"), "color")
    for glass in (".in-header", "::before"), (".hero .ask", "::after"):
        assert shape(page.locator(glass[0]), "backgroundColor", glass[1]) == ink
    assert shape(page.locator(".hero .bubbles li").first, "display", "::after") == "none"
    for outlined in (".in-header", ".hero .bubbles a"):
        assert shape(page.locator(outlined).first, "borderTopWidth") != "0px"
    page.goto(STAMP)
    assert shape(page.locator(".flow > ol > li").nth(1), "backgroundColor", "::before") == ink
    assert shape(page.locator(".placing.direct").first, "backgroundColor", "::before") == ink
    assert shape(page.locator("p .cite").first, "borderTopWidth") != "0px"
    context.close()


def shape(locator: Locator, name: str, part: str | None = None) -> str:
    """What the browser makes of one property of an element, or of what stands before or after it."""
    return str(locator.evaluate("(one, [part, name]) => getComputedStyle(one, part)[name]", [part, name]))


def test_a_lost_address_offers_its_words_to_the_search(page: Page) -> None:
    answer = page.goto("/questions/blurry-race-number/")
    assert answer
    assert answer.status == 404
    page.set_viewport_size({"width": 1440, "height": 900})
    lost = box(page.get_by_role("heading", level=1))[0]
    page.goto("/questions/")
    assert box(page.get_by_role("heading", level=1))[0] == lost
    page.goto(answer.url)
    page.get_by_role("link", name="Search for “blurry race number”").click()
    expect(page.locator(".found a").first).to_have_attribute("href", re.compile("questions/bike-spokes/"))


def test_a_renamed_page_leads_to_its_new_place(page: Page) -> None:
    page.goto("/questions/big-stamp/")
    expect(page).to_have_url(re.compile(STAMP))


def test_previous_and_next_stay_on_the_shelf(page: Page) -> None:
    page.goto(STAMP)
    page.locator(".on-shelf a").last.click()
    page.locator(".on-shelf li", has_text="Before").get_by_role("link").click()
    expect(page).to_have_url(re.compile(STAMP))
