"""A pattern: one of the ideas that problems are made of, and its page."""

from dataclasses import dataclass

from trainer.domain.problem.template import OrderStep, Template, read_order, read_templates


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """One idea, the ideas it needs first, and what to know of it (Markdown by section title).

    ``place`` is its position in the roadmap, in which every pattern comes after those it needs;
    ``short`` is the name for narrow places, empty where the name is short itself.
    """

    id: str
    name: str
    group: str
    needs: tuple[str, ...]
    place: int
    sections: tuple[tuple[str, str], ...] = ()
    short: str = ""

    def fitted(self, width: int) -> str:
        """Give the name where it fits into so many characters, else the short one."""
        return self.short or self.name if len(self.name) > width else self.name

    @property
    def idea(self) -> str:
        """The pattern in one sentence."""
        return dict(self.sections).get("Idea", "")

    @property
    def templates(self) -> tuple[Template, ...]:
        """The code that its problems are written from, in the order of the page."""
        return read_templates(dict(self.sections).get("Templates", ""))

    @property
    def order(self) -> tuple[OrderStep, ...]:
        """An order to do its problems in."""
        return read_order(dict(self.sections).get("Order", ""))

    def template(self, title: str | None) -> Template | None:
        """Give the template of this title, else the first one; ``None`` where there is none."""
        templates = self.templates
        named = (it for it in templates if it.title == title)
        return next(named, templates[0] if templates else None)


PATTERN_ORDER = (
    "hashing",
    "prefix-sums",
    "two-pointers",
    "sliding-window",
    "intervals",
    "simulation",
    "math-matrix",
    "bits",
    "stack",
    "monotonic-stack",
    "linked-list",
    "fast-slow",
    "sorting",
    "design",
    "binary-search",
    "tree-dfs",
    "tree-bfs",
    "bst",
    "trie",
    "heap",
    "backtracking",
    "graph-traversal",
    "topological-order",
    "union-find",
    "shortest-paths",
    "greedy",
    "dp-1d",
    "dp-2d",
)
"""The ids of the patterns in roadmap order: each after the patterns that it needs."""

PATTERN_SECTIONS = (
    "Idea",
    "Signals",
    "Which template",
    "Templates",
    "Costs",
    "Trace",
    "Invariants",
    "Common bugs",
    "Confused with",
    "Order",
)
"""The sections of a pattern's page, in their order."""
