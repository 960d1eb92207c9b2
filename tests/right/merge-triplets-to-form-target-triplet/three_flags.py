class Solution:
    def mergeTriplets(self, triplets: List[List[int]], target: List[int]) -> bool:
        a, b, c = target
        x = y = z = False
        for p, q, r in triplets:
            if p <= a and q <= b and r <= c:
                x |= p == a
                y |= q == b
                z |= r == c
        return x and y and z
