"""``trainer pattern``: the page of a pattern, to learn from, and its templates."""

import argparse
from typing import TYPE_CHECKING

from trainer.cli.answer_page import section_lines, sections_json
from trainer.cli.commands import add_json
from trainer.cli.context import Context
from trainer.cli.exits import DONE
from trainer.cli.output import put, put_json, put_lines
from trainer.domain.errors import NotFoundError, TrainerError

if TYPE_CHECKING:
    from trainer.domain.problem.pattern import Pattern
    from trainer.services.services import Services

EXAMPLES = """\
  trainer pattern sliding-window          what it is, when to use it, templates, costs
  trainer pattern --of two-sum            the same by one of its problems
  trainer pattern heap --template         the code of its first template
  trainer pattern --of two-sum --template the template that this problem is written from
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    meant = parser.add_mutually_exclusive_group(required=True)
    meant.add_argument("pattern", metavar="PATTERN", nargs="?", help="name or id of the pattern")
    meant.add_argument("--of", metavar="SLUG", help="a problem of the pattern")
    add_json(parser)
    parser.add_argument(
        "--template",
        metavar="TITLE",
        nargs="?",
        const="",
        help="print only the code of a template: that of the problem, else the first one",
    )
    parser.add_argument(
        "--spoilers", action="store_true", help="name the problems that you have not met, too"
    )


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Write the page, or the code of one template."""
    from trainer.services.pattern_page import page_of

    with context.services() as services:
        pattern = _meant(services, arguments)
        if arguments.template is not None:
            return _template(services, pattern, arguments)
        sections = page_of(services.progress, pattern, spoilers=arguments.spoilers)
    if arguments.json:
        told = {"pattern": pattern.id, "name": pattern.name, "group": pattern.group}
        put_json({**told, "needs": list(pattern.needs), "page": sections_json(sections)})
    else:
        put_lines((f"# {pattern.name}", ""))
        put_lines(section_lines(sections))
    return DONE


def _meant(services: "Services", arguments: argparse.Namespace) -> "Pattern":
    from trainer.services.pattern_page import pattern_behind

    if arguments.of is not None:
        return pattern_behind(services, arguments.of, spoilers=arguments.spoilers)
    return services.library.catalogue.pattern(arguments.pattern)


def _titled(pattern: "Pattern", said: str) -> str:
    """Give the title that is meant: the whole of it or the only one that begins so, in any case."""
    titles = [template.title for template in pattern.templates]
    begun = [it for it in titles if it.casefold().startswith(said.casefold())]
    whole = [it for it in begun if it.casefold() == said.casefold()]
    if len(whole or begun) != 1:
        known = ", ".join(repr(it) for it in begun or titles)
        raise NotFoundError(f"No template is called {said!r}; there are {known or 'none'}.")
    return (whole or begun)[0]


def _template(services: "Services", pattern: "Pattern", arguments: argparse.Namespace) -> int:
    """Write the code of the template that is meant, so that it can be put into a file."""
    title = _titled(pattern, arguments.template) if arguments.template else None
    if not title and arguments.of is not None:
        problem = services.library.the_one(arguments.of)
        title = services.library.sheet(problem.slug).lesson.template if problem.has_cases else None
    template = pattern.template(title)
    if template is None:
        raise TrainerError(f"The page of {pattern.name} has no templates.")
    if arguments.json:
        put_json({"title": template.title, "sentence": template.sentence, "code": template.code})
    else:
        put(template.code)
    return DONE
