class Solution:
    def mergeTriplets(self, triplets, target):
        good = [t for t in triplets if all(map(operator.le, t, target))]
        return [*map(max, zip(*good))] == target
