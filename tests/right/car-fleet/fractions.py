from fractions import Fraction

class Solution:
    def carFleet(self, target, position, speed):
        cars = sorted(zip(position, speed), key=lambda x: -x[0])
        ans, slowest = 0, Fraction(0)
        for p, v in cars:
            if (t := Fraction(target - p, v)) > slowest:
                slowest = t
                ans += 1
        return ans
