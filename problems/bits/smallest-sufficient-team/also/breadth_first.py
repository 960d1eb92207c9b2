"""Search breadth first over the masks: the first arrival at the full mask is smallest.

Time: O(people * 2^skills). Space: O(2^skills).
"""

from collections import deque


def smallest_sufficient_team(skills: list[str], people: list[list[str]]) -> list[int]:
    bit = {skill: 1 << i for i, skill in enumerate(skills)}
    masks = [sum(bit[skill] for skill in known) for known in people]
    full = (1 << len(skills)) - 1
    came_from: dict[int, tuple[int, int]] = {0: (0, -1)}
    queue = deque([0])
    while queue and full not in came_from:
        mask = queue.popleft()
        for person, theirs in enumerate(masks):
            both = mask | theirs
            if both not in came_from:
                came_from[both] = (mask, person)
                queue.append(both)
    team: list[int] = []
    mask = full
    while mask:
        mask, person = came_from[mask]
        team.append(person)
    return team
