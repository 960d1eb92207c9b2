"""Lines that name several problems: ``1/5/25: two sum, valid anagram (hint)``."""

import re

from trainer.domain.importing.table.written_day import written_days
from trainer.exchange.texts.list_line import list_line
from trainer.exchange.texts.problem_name import likely_names_a_problem

_COMMA = re.compile(r"[,;]\s(?![^()]{0,60}\))")
_LONGEST = 300
_DAY_ENDS = ": "


def several_in(line: str) -> list[str]:
    """Give a part for each problem of a line, all with the day before the first; mostly one.

    It is parted only where every part is a name of two words or more: ``Pow(x, n), solved`` is one.
    """
    if len(line) > _LONGEST or ("," not in line and ";" not in line):
        return [line]
    before, colon, after = line.partition(_DAY_ENDS)
    is_day = colon and any(not day.by_number for day in written_days(before))
    day, names = (f"{before}{_DAY_ENDS}", after) if is_day else ("", line)
    parts = [part.strip() for part in _COMMA.split(names) if part.strip()]
    if len(parts) < 2 or not all(map(_names_one, parts)):
        return [line]
    return [f"{day}{part}" for part in parts]


def _names_one(part: str) -> bool:
    name = list_line(part).name
    return (" " in name or name[:1].isdigit()) and likely_names_a_problem(name)
