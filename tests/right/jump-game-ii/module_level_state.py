import math
fewest = []

def relax(position, reach):
    for landing in range(len(fewest), reach + 1):
        fewest.append(fewest[position] + 1)

class Solution:
    def jump(self, nums: List[int]) -> int:
        global fewest
        fewest = [0]
        for p, step in enumerate(nums):
            if len(fewest) >= len(nums): break
            relax(p, min(p + step, len(nums) - 1))
        return fewest[-1]
