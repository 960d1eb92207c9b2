"""``trainer settings``: show the settings, or change one."""

import argparse
from enum import StrEnum

from trainer.cli.commands import add_json
from trainer.cli.context import Context
from trainer.cli.exits import DONE
from trainer.cli.output import folded, put, put_json, put_lines, tell
from trainer.domain.settings import OF_THE_PLAN, SETTINGS, Setting, Settings, setting
from trainer.domain.typed_day import DAYS_AHEAD

EXAMPLES = f"""\
  trainer settings                            all of them
  trainer settings budget                     one of them
  trainer settings budget 30                  change it
  trainer settings interview_day "in 2 weeks" set a date: {DAYS_AHEAD}
  trainer settings interview_day ""           clear it
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    add_json(parser)
    parser.add_argument("name", metavar="NAME", nargs="?", help="the setting")
    parser.add_argument("value", metavar="VALUE", nargs="?", help="its new value")


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Write the settings asked for, after the change asked for."""
    chosen = [setting(arguments.name)] if arguments.name else list(SETTINGS)
    with context.services() as services:
        if arguments.value is not None:
            today = services.clock.today()
            current = services.preferences.change(arguments.name, arguments.value, today)
            if chosen[0].name in OF_THE_PLAN and services.planning.is_made():
                tell(services.planning.follow_settings())
        else:
            current = services.preferences.current
    if arguments.json:
        put_json({one.name: one.text(current) for one in chosen})
    elif arguments.name:
        put(chosen[0].text(current))
    else:
        for one in chosen:
            put_lines(_shown(one, current))
    return DONE


def _shown(one: Setting, settings: Settings) -> list[str]:
    value = one.text(settings) or "(empty)"
    chosen = getattr(settings, one.name)
    choices = f" One of {', '.join(type(chosen))}." if isinstance(chosen, StrEnum) else ""
    return [f"{one.name} = {value}", *folded(one.sentence + choices, indent="    ")]
