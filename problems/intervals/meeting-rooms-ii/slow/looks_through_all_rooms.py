"""You look through all rooms for a free one: O(n * rooms), quadratic when all meetings overlap."""


def rooms_needed(meetings: list[list[int]]) -> int:
    free_from: list[int] = []
    for start, end in sorted(meetings):
        for room, free in enumerate(free_from):
            if free <= start:
                free_from[room] = end
                break
        else:
            free_from.append(end)
    return len(free_from)
