"""You get every value up to the target: a long array needs far more than 100 calls."""

from trainer.structures import MountainArray


def find_in_mountain_array(target: int, mountain_arr: MountainArray) -> int:
    values = [mountain_arr.get(index) for index in range(mountain_arr.length())]
    return values.index(target) if target in values else -1
