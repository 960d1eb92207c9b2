"""You take the newest position first, so the first path found need not be the shortest."""

from collections import deque


def open_lock(deadends: list[str], target: str) -> int:
    seen = set(deadends)
    if "0000" in seen:
        return -1
    seen.add("0000")
    waiting = deque([("0000", 0)])
    while waiting:
        state, turns = waiting.pop()
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
