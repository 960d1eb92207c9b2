"""Spread from 0000 in rounds over numbers with four digits, until a round finds nothing new.

Time: O(states). Space: O(states).
"""


def open_lock(deadends: list[str], target: str) -> int:
    dead = {int(code) for code in deadends}
    reached = {0} - dead
    newest = reached
    turns = 0
    while newest:
        if int(target) in newest:
            return turns
        found = set()
        for number in newest:
            for unit in (1, 10, 100, 1000):
                digit = number // unit % 10
                found.add(number + unit if digit < 9 else number - 9 * unit)
                found.add(number - unit if digit > 0 else number + 9 * unit)
        newest = found - reached - dead
        reached = reached | newest
        turns += 1
    return -1
