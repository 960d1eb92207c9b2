class Solution:
    TABLE = [int(f"{k:08b}"[::-1], 2) for k in range(256)]

    def reverseBits(self, n: int) -> int:
        return int.from_bytes(bytes(self.TABLE[b] for b in n.to_bytes(4, "little")), "big")
