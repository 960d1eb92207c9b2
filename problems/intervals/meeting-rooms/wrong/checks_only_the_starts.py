"""You look only for equal starts, but a meeting may begin in the middle of another one."""


def can_attend_all(meetings: list[list[int]]) -> bool:
    starts = {start for start, _ in meetings}
    return len(starts) == len(meetings)
