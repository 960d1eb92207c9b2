class Solution:
    def successfulPairs(self, spells, potions, success):
        potions.sort()
        return [len(potions) - bisect.bisect_left(potions, math.ceil(success / x)) for x in spells]
