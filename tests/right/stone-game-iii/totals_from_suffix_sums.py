from collections import deque


def stone_game_iii(values):
    future = deque([0, 0, 0], maxlen=3)
    left = 0
    for v in reversed(values):
        left += v
        # before the last stones, "future" also holds the empty rest
        future.appendleft(left - min(future))
    alice = future[0]
    bob = left - alice
    return "Tie" if alice == bob else ("Bob", "Alice")[alice > bob]
