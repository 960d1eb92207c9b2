"""Search from both ends and always grow the smaller side by one turn.

Time: O(states), at most 10,000. Space: O(states).
"""


def turned_once(state: str) -> list[str]:
    return [
        state[:place] + str((int(state[place]) + step) % 10) + state[place + 1 :]
        for place in range(4)
        for step in (1, 9)
    ]


def open_lock(deadends: list[str], target: str) -> int:
    seen = set(deadends)
    if "0000" in seen:
        return -1
    if target == "0000":
        return 0
    here, there = {"0000"}, {target}
    seen |= here | there
    turns = 0
    while here and there:
        if len(here) > len(there):
            here, there = there, here
        turns += 1
        grown = set()
        for state in here:
            for turned in turned_once(state):
                if turned in there:
                    return turns
                if turned not in seen:
                    seen.add(turned)
                    grown.add(turned)
        here = grown
    return -1
