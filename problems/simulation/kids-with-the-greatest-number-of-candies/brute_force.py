"""Compare each child, with the extra candies, with every other child.

Time: O(n²). Space: O(n).
"""


def kids_with_candies(candies: list[int], extra: int) -> list[bool]:
    answer = []
    for child in range(len(candies)):
        wins = True
        for other in range(len(candies)):
            if other != child and candies[other] > candies[child] + extra:
                wins = False
        answer.append(wins)
    return answer
