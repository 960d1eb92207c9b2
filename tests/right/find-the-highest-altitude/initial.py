class Solution:
    def largestAltitude(self, gain):
        return max(accumulate(gain, initial=0))
