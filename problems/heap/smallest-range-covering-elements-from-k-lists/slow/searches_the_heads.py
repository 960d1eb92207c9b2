"""You search the smallest of all heads for every step: O(n · k), half a billion looks."""


def smallest_range(lists: list[list[int]]) -> list[int]:
    places = [0] * len(lists)
    heads = [numbers[0] for numbers in lists]
    largest = max(heads)
    best = [min(heads), largest]
    while True:
        smallest = min(heads)
        index = heads.index(smallest)
        if largest - smallest < best[1] - best[0]:
            best = [smallest, largest]
        places[index] += 1
        if places[index] == len(lists[index]):
            return best
        heads[index] = lists[index][places[index]]
        largest = max(largest, heads[index])
