"""You compare although the first list is used up, and index -1 reads its last entry."""


def merge_sorted(first: list[int], first_count: int, second: list[int], second_count: int) -> None:
    i, j = first_count - 1, second_count - 1
    place = first_count + second_count - 1
    while j >= 0 and place >= 0:
        if first[i] > second[j]:
            first[place] = first[i]
            i -= 1
        else:
            first[place] = second[j]
            j -= 1
        place -= 1
