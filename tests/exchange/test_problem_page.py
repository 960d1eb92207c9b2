from dataclasses import replace
from datetime import date

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import DAY, a_review, an_evidence, days
from tests.laws.histories import reviews as any_reviews
from trainer.domain.log.review import Rating, Skill, Source
from trainer.domain.problem.problem import Level
from trainer.exchange.own.met_problem import MetProblem
from trainer.exchange.own.own_text import Whose, head_of, whose
from trainer.exchange.own.problem_page import Page, PageReview, page_text, plain, read_page

HEADINGS = ("## Insight", "## Note", "\\## Note ", "## Last code", "```", "````python", "---", "")
texts = st.text(max_size=30) | st.lists(
    st.sampled_from(HEADINGS) | st.text(max_size=5), max_size=6
).map("\n".join)


@st.composite
def met_problems(draw: st.DrawFn) -> MetProblem:
    reviews = draw(st.lists(any_reviews(), max_size=4))
    return MetProblem(
        slug=draw(st.text(min_size=1, max_size=9)),
        title=draw(texts),
        number=draw(st.none() | st.integers(0, 10**5)),
        level=draw(st.none() | st.sampled_from(Level)),
        pattern=draw(st.none() | st.text(min_size=1, max_size=9)),
        due=draw(st.none() | st.dates(min_value=date(1970, 1, 1))),
        stability_days=draw(st.none() | st.floats(0, 10**5)),
        reviews=[replace(it, insight=draw(texts), code=draw(texts)) for it in reviews],
        note=draw(texts),
    )


def told(problem: MetProblem) -> Page:
    """Give all that the page of a problem is to say."""
    insight = next(iter(problem.insights), "")
    return Page(
        slug=problem.slug,
        title=problem.title,
        number=problem.number,
        level=problem.level,
        pattern=problem.pattern or "",
        insight=plain(insight),
        note=plain(problem.note) if problem.note.strip() else "",
        code=plain(problem.code).rstrip("\n"),
        reviews=tuple(
            PageReview(
                id=review.id,
                day=review.study_day,
                rating=review.rating,
                minutes=None if spent is None else round(spent.total_seconds() / 60, 1),
                source=review.source,
                skill=review.card.skill,
            )
            for review in problem.reviews
            for spent in [review.evidence.active_time]
        ),
    )


@given(met_problems())
def test_a_page_says_what_was_written(problem: MetProblem) -> None:
    text = page_text(problem)
    assert read_page(text) == told(problem)
    assert whose(text) is Whose.OURS


@given(met_problems())
def test_a_page_is_text_that_every_reader_of_yaml_takes(problem: MetProblem) -> None:
    parts = head_of(page_text(problem))
    assert parts is not None
    assert yaml.safe_load(parts[0])["slug"] == problem.slug


def test_it_is_as_obsidian_shows_it() -> None:
    problem = MetProblem(
        slug="two-sum",
        title="Two *Sum*: yes",
        number=1,
        link="https://leetcode.com/problems/two-sum/",
        level=Level.EASY,
        pattern="hashing",
        due=DAY + days(9),
        stability_days=8.64,
        reviews=[
            a_review(id="a", insight="a partner", code="def f():\n    pass\n"),
            a_review(id="b", rating="again", source=Source.LOG, evidence=an_evidence(minutes=None)),
        ],
        note="asked twice",
    )
    head, body = page_text(problem).split("---\n\n", 1)
    assert head.split("\n")[0:2] == ["---", "trainer: 1"]
    assert head.split("\n")[3:] == [
        "slug: two-sum",
        "title: 'Two *Sum*: yes'",
        "number: 1",
        "link: https://leetcode.com/problems/two-sum/",
        "level: easy",
        "pattern: hashing",
        "due: 2026-11-30",
        "stability_days: 8.6",
        "reviews:",
        "- {day: 2026-11-21, rating: good, minutes: 12, id: a}",
        "- {day: 2026-11-21, rating: again, source: log, id: b}",
        "",
    ]
    assert body == (
        "# Two \\*Sum\\*: yes\n\n<https://leetcode.com/problems/two-sum/>\n\n"
        "## Insight\n\na partner\n\n## Note\n\nasked twice\n\n"
        "## Last code\n\n```python\ndef f():\n    pass\n```\n"
    )


@pytest.mark.parametrize("link", ["javascript:alert(1)", "https://x/> [x](y)", "https://x/\n# y"])
def test_a_link_that_is_none_is_left_out(link: str) -> None:
    text = page_text(MetProblem(slug="x", title="X", link=link))
    assert "link" not in text
    assert link not in text


def test_a_page_edited_by_somebody_is_known_and_read() -> None:
    text = page_text(MetProblem(slug="x", title="X", note="mine", reviews=[a_review(id="a")]))
    edited = text.replace("---\ntrainer", "---\ntags: [dp]\ntrainer").replace("mine", "mine too")
    assert whose(edited) is Whose.EDITED
    page = read_page(edited)
    assert page is not None
    assert page.note == "mine too"
    assert [(review.id, review.rating, review.skill) for review in page.reviews] == [
        ("a", Rating.GOOD, Skill.SOLVE)
    ]


@pytest.mark.parametrize(
    "text",
    [
        *("", "---", "---\ntrainer: 1\n", "---\ntrainer: 2\n---\n", "# Two Sum\n", "trainer: 1\n"),
        *("---\ntrainer: 1\n---\n", "---\ntrainer: 1\nslug: 5\n---\n", "---\ntrainer: 1\n[\n---\n"),
        "---\ntrainer: 1\nslug: !!python/object/apply:os.system [ls]\n---\n",
        "---\ntrainer: 1\nslug: !!bool x\n---\n",
        "---\ntrainer: 1\nslug: !!int ''\n---\n",
        "---\ntrainer: 1\nday: 2026-99-99\n---\n",
        f"---\ntrainer: 1\nx: {'[' * 5000}\n---\n",
    ],
)
def test_what_is_no_page_of_ours_is_none(text: str) -> None:
    assert read_page(text) is None


@pytest.mark.parametrize(
    "reviews", ["5", "[5]", "[{day: 1}]", "[{day: 2026-11-21, rating: 4, id: x}]", "{a: b}"]
)
def test_a_review_that_is_none_is_counted_and_passed_over(reviews: str) -> None:
    page = read_page(f"---\ntrainer: 1\nslug: x\nreviews: {reviews}\n---\n")
    assert page is not None
    assert page.reviews == ()
    assert page.lost == (1 if reviews.startswith("[") else 0)


@given(met_problems(), st.text(max_size=20), st.data())
def test_nothing_that_is_strewn_in_raises(
    problem: MetProblem, noise: str, data: st.DataObject
) -> None:
    text = page_text(problem)
    place = data.draw(st.integers(0, len(text)))
    for harmed in (text[:place] + noise + text[place:], text[:place]):
        read_page(harmed)
        whose(harmed)
