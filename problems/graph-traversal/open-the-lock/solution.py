"""Search breadth first over the positions of the lock, around the dead ends.

Time: O(states), at most 10,000. Space: O(states).
"""

from collections import deque


def open_lock(deadends: list[str], target: str) -> int:
    seen = set(deadends)
    if "0000" in seen:
        return -1
    seen.add("0000")
    waiting = deque([("0000", 0)])
    while waiting:
        state, turns = waiting.popleft()
        if state == target:
            return turns
        for place in range(4):
            for step in (1, 9):  # 9 steps forwards are one step back
                digit = (int(state[place]) + step) % 10
                turned = state[:place] + str(digit) + state[place + 1 :]
                if turned not in seen:
                    seen.add(turned)
                    waiting.append((turned, turns + 1))
    return -1
