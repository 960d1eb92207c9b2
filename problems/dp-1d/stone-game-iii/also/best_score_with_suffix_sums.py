"""From the right, keep the best score: all that is left minus what the opponent will have.

Time: O(n). Space: O(n).
"""


def stone_game_iii(values: list[int]) -> str:
    count = len(values)
    left = [0] * (count + 1)  # the sum of all stones from i on
    score = [0] * (count + 1)
    for i in range(count - 1, -1, -1):
        left[i] = left[i + 1] + values[i]
        opponent = min(score[i + taken] for taken in (1, 2, 3) if i + taken <= count)
        score[i] = left[i] - opponent
    alice, bob = score[0], left[0] - score[0]
    if alice == bob:
        return "Tie"
    return "Alice" if alice > bob else "Bob"
