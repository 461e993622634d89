"""An exercise's Markdown as safe HTML. Only ever run on exercises, never on what people answer.

Two nets, each enough on its own: raw HTML is switched off in Python-Markdown and shows as text,
and nh3 lets a narrow list of tags, and links of known kinds only, through.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache
from xml.etree.ElementTree import Element

import nh3
from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from workbook.exercise import Callout, Exercise
from workbook.library.audience import READS, Audience, callouts_for
from workbook.library.words import is_safe_link

_TAGS = {
    *("p", "br", "hr", "h3", "h4", "h5", "h6", "blockquote"),
    *("strong", "em", "code", "pre", "ul", "ol", "li", "a"),
}


@dataclass(frozen=True, slots=True)
class RenderedCallout:
    """A callout's kind, in capitals as in the file, and its words as safe HTML."""

    kind: str
    html: str


@dataclass(frozen=True, slots=True)
class RenderedStep:
    """One step. `heading` is plain text; `prompt` is the id of its answer box, if it has one."""

    heading: str
    html: str
    prompt: str | None
    callouts: tuple[RenderedCallout, ...]


@dataclass(frozen=True, slots=True)
class Rendered:
    """An exercise for one audience: its introduction, and its steps in order."""

    intro: str
    callouts: tuple[RenderedCallout, ...]
    steps: tuple[RenderedStep, ...]


@lru_cache(maxsize=256)
def html_for(exercise: Exercise, audience: Audience) -> Rendered:
    """One of `pages_of`, kept. Only for what comes along: it renders where it is called.

    An exercise from an account goes through `page_for` in `workbook.library.untrusted`.
    """
    return pages_of(exercise)[audience]


def pages_of(exercise: Exercise) -> dict[Audience, Rendered]:
    """The introduction and each step as safe HTML, for each audience with the callouts it reads.

    A partner sees EXAMPLE and CARE, the review TOGETHER as well, a therapist also THERAPIST. What
    several of them read is rendered once.
    """
    markdown = _markdown()
    html = cache(lambda text: _clean(markdown.reset().convert(text)) if text else "")
    return {audience: _page(exercise, audience, html) for audience in READS}


def html_of(markdown: str) -> str:
    """One piece of our own Markdown, such as a module's introduction, as safe HTML."""
    return _clean(_markdown().convert(markdown))


def _page(exercise: Exercise, audience: Audience, html: Callable[[str], str]) -> Rendered:
    def callouts(found: tuple[Callout, ...]) -> tuple[RenderedCallout, ...]:
        shown = callouts_for(found, audience)
        return tuple(RenderedCallout(one.kind, html(one.markdown)) for one in shown)

    steps = (
        RenderedStep(step.heading, html(step.markdown), step.prompt, callouts(step.callouts))
        for step in exercise.steps
    )
    return Rendered(html(exercise.intro), callouts(exercise.intro_callouts), tuple(steps))


class _ImagesAsWords(Treeprocessor):
    """An image becomes its description: there is no place yet that serves an exercise's images."""

    def run(self, root: Element) -> None:
        for image in root.iter("img"):
            image.tag = "em"
            image.text = image.get("alt", "")
            image.attrib.clear()


def _markdown() -> Markdown:
    """Python-Markdown without raw HTML: `<b>` in a file shows as the three characters it is."""
    markdown = Markdown(extensions=["fenced_code", "sane_lists"])
    markdown.preprocessors.deregister("html_block")
    markdown.inlinePatterns.deregister("html")
    markdown.treeprocessors.register(_ImagesAsWords(markdown), "images_as_words", 15)
    return markdown


def _keep_safe_links(tag: str, attribute: str, value: str) -> str | None:
    return value if attribute != "href" or is_safe_link(value) else None


def _clean(html: str) -> str:
    return nh3.clean(
        html,
        tags=_TAGS,
        attributes={"a": {"href", "title"}, "ol": {"start"}},
        attribute_filter=_keep_safe_links,
        url_schemes={"https", "mailto", "tel"},
        link_rel="noopener noreferrer",
    )
