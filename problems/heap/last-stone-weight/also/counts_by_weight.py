"""Count the stones of each weight and walk down from the heaviest.

Time: O(n + W). Space: O(W) for a largest weight of W.
"""


def last_stone_weight(stones: list[int]) -> int:
    count_of = [0] * (max(stones) + 1)
    for weight in stones:
        count_of[weight] += 1
    held = 0
    weight = len(count_of) - 1
    while weight > 0:
        if count_of[weight] == 0:
            weight -= 1
        elif held == 0:
            count_of[weight] %= 2
            held = weight if count_of[weight] else 0
            count_of[weight] = 0
        else:
            count_of[weight] -= 1
            difference = held - weight
            held = 0
            if difference > weight:
                held = difference
            else:
                count_of[difference] += 1
    return held
