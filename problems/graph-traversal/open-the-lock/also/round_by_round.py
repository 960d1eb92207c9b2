"""Work off the queue one number of turns at a time, on tuples of digits.

Time: O(states), at most 10,000. Space: O(states).
"""

from collections import deque


def open_lock(deadends: list[str], target: str) -> int:
    blocked = {tuple(int(digit) for digit in code) for code in deadends}
    goal = tuple(int(digit) for digit in target)
    start = (0, 0, 0, 0)
    if start in blocked:
        return -1
    waiting = deque([start])
    blocked.add(start)
    turns = 0
    while waiting:
        for _ in range(len(waiting)):
            state = waiting.popleft()
            if state == goal:
                return turns
            for place in range(4):
                for step in (1, -1):
                    turned = list(state)
                    turned[place] = (turned[place] + step) % 10
                    following = (turned[0], turned[1], turned[2], turned[3])
                    if following not in blocked:
                        blocked.add(following)
                        waiting.append(following)
        turns += 1
    return -1
