"""Random mountains whose two sides share values; the target is mostly one of them."""

import random

LARGEST = 10_000


def generate(rng: random.Random, size: int) -> tuple[int, list[int]]:
    length = size if size == LARGEST else rng.randint(3, size + 4)
    peak = length * 9 // 10 if size == LARGEST else rng.randint(1, length - 2)
    most = 2 * max(peak, length - peak)
    rising = sorted(rng.sample(range(most), peak))
    falling = sorted(rng.sample(range(most), length - peak - 1), reverse=True)
    values = [*rising, most, *falling]
    if size == LARGEST:
        return falling[len(falling) // 2], values
    return rng.choice([*values, rng.randint(0, most + 1)]), values


def valid(target: int, mountain_arr: list[int]) -> bool:
    if len(mountain_arr) < 3 or min(target, *mountain_arr) < 0:
        return False
    peak = mountain_arr.index(max(mountain_arr))
    rising, falling = mountain_arr[: peak + 1], mountain_arr[peak:]
    if min(len(rising), len(falling)) < 2:
        return False
    strict = len(set(rising)) == len(rising) and len(set(falling)) == len(falling)
    return strict and rising == sorted(rising) and falling == sorted(falling, reverse=True)
