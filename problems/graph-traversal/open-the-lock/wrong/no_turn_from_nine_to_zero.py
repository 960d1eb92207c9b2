"""You do not turn a wheel from 9 to 0 or from 0 to 9."""

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
            for step in (1, -1):
                digit = min(9, max(0, int(state[place]) + step))
                turned = state[:place] + str(digit) + state[place + 1 :]
                if turned not in seen:
                    seen.add(turned)
                    waiting.append((turned, turns + 1))
    return -1
