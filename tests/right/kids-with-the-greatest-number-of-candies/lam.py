class Solution:
    kidsWithCandies = lambda self, c, e: [x + e >= max(c) for x in c]
