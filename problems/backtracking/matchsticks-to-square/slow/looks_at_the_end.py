"""You look at the sides only when all sticks are placed, which tries all 4^n assignments."""


def can_make_square(sticks: list[int]) -> bool:
    lengths = [0, 0, 0, 0]

    def place(index: int) -> bool:
        if index == len(sticks):
            return lengths[0] == lengths[1] == lengths[2] == lengths[3]
        for number in range(4):
            lengths[number] += sticks[index]
            if place(index + 1):
                return True
            lengths[number] -= sticks[index]
        return False

    return place(0)
