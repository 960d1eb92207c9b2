"""You leave the extra candies with each child, so the number to reach keeps growing."""


def kids_with_candies(candies: list[int], extra: int) -> list[bool]:
    candies = list(candies)
    answer = []
    for child in range(len(candies)):
        candies[child] += extra
        answer.append(candies[child] >= max(candies))
    return answer
