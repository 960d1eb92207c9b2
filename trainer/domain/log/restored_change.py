"""A change once more, after it was taken back: the log only grows, so it is another line."""

from collections.abc import Callable
from dataclasses import replace

from trainer.domain.log.change import Change


def written_again(change: Change, is_known: Callable[[str], bool]) -> Change:
    """Give the line that says the same at the same moment, under the first id not known yet.

    Its id is the old one and a ``+`` for each time, so that it keeps its place among changes of the
    same moment, and two machines that bring it back write the same line.
    """
    new_id = change.id + "+"
    while is_known(new_id):
        new_id += "+"
    return replace(change, id=new_id)
