class Solution:
    def transpose(self, matrix):
        return [*zip(*matrix)]
