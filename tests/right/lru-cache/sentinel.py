class ListNode:
    __slots__ = "key", "val", "prev", "next"

    def __init__(self, key=-1, val=-1):
        self.key = key
        self.val = val
        self.prev = self.next = self

class LRUCache:
    __slots__ = ("capacity", "map", "head")

    def __init__(self, capacity: int):
        self.capacity, self.map, self.head = capacity, {}, ListNode()

    def _cut(self, n):
        n.prev.next, n.next.prev = n.next, n.prev
        return n

    def _front(self, n):
        n.prev, n.next = self.head, self.head.next
        n.prev.next = n.next.prev = n

    def get(self, key: int) -> int:
        if (n := self.map.get(key)) is None:
            return -1
        self._front(self._cut(n))
        return n.val

    def put(self, key: int, value: int) -> None:
        if key in self.map:
            self.map[key].val = value
            self.get(key)
            return None
        if len(self.map) >= self.capacity:
            del self.map[self._cut(self.head.prev).key]
        self.map[key] = n = ListNode(key, value)
        self._front(n)
