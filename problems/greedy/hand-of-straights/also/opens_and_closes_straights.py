"""Carry how many straights are open: those must go on, further cards begin new ones.

Time: O(n * log(n)). Space: O(n).
"""

from collections import Counter, deque


def is_straight_hand(hand: list[int], group_size: int) -> bool:
    counts = Counter(hand)
    begun: deque[int] = deque()
    before = running = 0
    for number in sorted(counts):
        if (running and number != before + 1) or counts[number] < running:
            return False
        begun.append(counts[number] - running)
        running = counts[number]
        if len(begun) == group_size:
            running -= begun.popleft()
        before = number
    return running == 0
