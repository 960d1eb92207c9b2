"""You force three stones while there are three, but one or two may be better."""


def stone_game_iii(values: list[int]) -> str:
    alice = sum(sum(values[i : i + 3]) for i in range(0, len(values), 6))
    bob = sum(values) - alice
    return "Alice" if alice > bob else "Bob" if alice < bob else "Tie"
