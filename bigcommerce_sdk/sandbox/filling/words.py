"""Names, places and texts that plausible rows are made of."""

from __future__ import annotations

from typing import NamedTuple

FIRST_NAMES = (
    *("Ada", "Amir", "Anna", "Ben", "Bianca", "Carlos", "Chi", "Clara", "Daniel", "Dee"),
    *("Diego", "Elena", "Elif", "Emma", "Farid", "Fiona", "Grace", "Hana", "Hugo", "Ines"),
    *("Ivan", "Jana", "Jonas", "Kofi", "Lara", "Leo", "Liam", "Lucia", "Maja", "Marco"),
    *("Maya", "Mei", "Nadia", "Noah", "Nora", "Olga", "Omar", "Paula", "Priya", "Rafael"),
    *("Rosa", "Sam", "Sara", "Sofia", "Tariq", "Theo", "Uma", "Vera", "Yara", "Zoe"),
)
LAST_NAMES = (
    *("Adeyemi", "Almeida", "Baker", "Bauer", "Becker", "Bennett", "Castillo", "Chen", "Clarke"),
    *("Costa", "Diaz", "Dubois", "Evans", "Fischer", "Garcia", "Haddad", "Hansen", "Hughes"),
    *("Ito", "Jensen", "Kaya", "Keller", "Khan", "Kim", "Kowalski", "Kumar", "Larsen", "Lind"),
    *("Lopez", "Mensah", "Meyer", "Moreau", "Morris", "Nguyen", "Novak", "Okafor", "Olsen"),
    *("Patel", "Pereira", "Quinn", "Rahman", "Reyes", "Rossi", "Sato", "Silva", "Tanaka"),
    *("Tran", "Turner", "Walsh", "Weber", "Young"),
)


class Place(NamedTuple):
    """A city, as addresses spell it."""

    city: str
    state: str
    zip: str
    country: str
    country_iso2: str
    dial: str


_US = ("United States", "US")
_CANADA = ("Canada", "CA")

PLACES = (
    Place("Portland", "Maine", "04101", *_US, "207"),
    Place("Austin", "Texas", "78701", *_US, "512"),
    Place("Seattle", "Washington", "98101", *_US, "206"),
    Place("Denver", "Colorado", "80202", *_US, "303"),
    Place("Chicago", "Illinois", "60601", *_US, "312"),
    Place("Boston", "Massachusetts", "02108", *_US, "617"),
    Place("Atlanta", "Georgia", "30303", *_US, "404"),
    Place("San Diego", "California", "92101", *_US, "619"),
    Place("Albany", "New York", "12207", *_US, "518"),
    Place("Columbus", "Ohio", "43215", *_US, "614"),
    Place("Vancouver", "British Columbia", "V6B 1A1", *_CANADA, "604"),
    Place("Toronto", "Ontario", "M5H 2N2", *_CANADA, "416"),
    Place("Sydney", "New South Wales", "2000", "Australia", "AU", "02"),
    Place("Melbourne", "Victoria", "3000", "Australia", "AU", "03"),
    Place("Munich", "Bavaria", "80331", "Germany", "DE", "089"),
    Place("London", "", "EC1A 1BB", "United Kingdom", "GB", "020"),
)
STREETS = (
    *("Bay View", "Bridge Street", "Cedar Lane", "Church Road", "Garden Street", "Harbour Road"),
    *("High Street", "Hill Lane", "Lake Avenue", "Main Street", "Maple Avenue", "Market Street"),
    *("Mill Road", "Orchard Way", "Park Avenue", "Pier Road", "River Street", "Station Road"),
)
COMPANIES = (
    *("Atelier", "Bakery", "Books", "Consulting", "Design", "Foods", "Gardens", "Interiors"),
    *("Logistics", "Studio", "Supplies", "Textiles", "Trading", "Workshop"),
)

# The number of names of a kind is the product of the lengths: no two words of a tuple are equal.
LOOKS = (
    *("Amber", "Blue", "Brass", "Classic", "Cream", "Dark", "Everyday", "Fine", "Folding"),
    *("Green", "Grey", "Handmade", "Large", "Light", "Little", "Natural", "Navy", "Plain"),
    *("Polished", "Red", "Rustic", "Simple", "Slim", "Small", "Soft", "Striped", "White"),
)
MATERIALS = (
    *("Ash", "Bamboo", "Beech", "Canvas", "Ceramic", "Copper", "Cork", "Cotton", "Enamel"),
    *("Felt", "Glass", "Hemp", "Iron", "Leather", "Linen", "Maple", "Marble", "Oak", "Paper"),
    *("Porcelain", "Slate", "Steel", "Stoneware", "Walnut", "Wool"),
)
THINGS = (
    *("Apron", "Basket", "Blanket", "Bottle", "Bowl", "Box", "Brush", "Candle", "Chair", "Clock"),
    *("Coaster", "Cup", "Cushion", "Desk", "Frame", "Hook", "Jar", "Jug", "Kettle", "Lamp"),
    *("Mat", "Mirror", "Mug", "Notebook", "Pan", "Pencil", "Plate", "Pot", "Rug", "Shelf"),
    *("Spoon", "Stool", "Table", "Teapot", "Towel", "Tray", "Vase"),
)
BRANDS = (
    *("Alder", "Birch", "Clover", "Dune", "Ember", "Fern", "Granite", "Harbour", "Indigo"),
    *("Juniper", "Kestrel", "Lumen", "Meadow", "North", "Orchard", "Pine", "Quarry", "River"),
    *("Slate", "Tide", "Umber", "Vale", "Willow", "Yarrow"),
)
MAKERS = ("& Co", "& Daughters", "Collective", "Goods", "House", "Makers", "Studio", "Works")
DEPARTMENTS = (
    *("Bathroom", "Bedroom", "Children", "Cooking", "Dining", "Garden", "Gifts", "Hallway"),
    *("Kitchen", "Laundry", "Lighting", "Living Room", "Office", "Outdoor", "Paper", "Pets"),
    *("Storage", "Table", "Textiles", "Travel", "Wall", "Workshop"),
)
GROUPS = ("Retail", "Trade", "Wholesale", "Club", "Press", "Staff", "Friends", "Partners")
OCCASIONS = (
    *("Spring", "Summer", "Autumn", "Winter", "Anniversary", "Birthday", "Clearance"),
    *("Free Shipping", "Holiday", "Loyalty", "New Year", "Preview", "Thank You", "Weekend"),
)
LISTS = ("Ideas", "Gifts", "Kitchen", "Later", "New Flat", "Office", "Wedding")
TRAITS = ("Material", "Care", "Origin", "Warranty", "Packaging", "Assembly", "Finish", "Made For")
TRAIT_VALUES = (
    *("Dishwasher safe", "Hand wash only", "Made in Portugal", "Made in Maine", "Oiled"),
    *("Recycled cardboard", "Two years", "No tools needed", "Indoor use", "Solid wood"),
)
OPTIONS: dict[str, tuple[str, ...]] = {
    "Colour": ("Cream", "Navy", "Moss", "Rust"),
    "Size": ("Small", "Medium", "Large"),
    "Finish": ("Matt", "Gloss"),
    "Length": ("Short", "Long"),
    "Pattern": ("Plain", "Striped", "Dotted"),
}
SENTENCES = (
    "Made in small batches by people who use it themselves.",
    "Simple, sturdy and easy to clean.",
    "A quiet design that goes with everything.",
    "Gets better with every year of use.",
    "Ships in recycled packaging.",
    "A gift that will not end up in a drawer.",
    "Designed for small rooms and long evenings.",
    "Tested for years in our own kitchen.",
)
TOPICS = (
    *("About us", "Care guide", "Contact", "Delivery", "Gift cards", "Imprint", "Jobs"),
    *("Materials", "Press", "Privacy", "Questions", "Returns", "Sizes", "Terms", "Trade"),
)
OPINIONS = (
    (5, "My favourite", "I bought a second one for my sister."),
    (5, "Exactly as described", "It looks just like the pictures."),
    (4, "Very good", "Well made, and it arrived quickly."),
    (4, "Would buy again", "The finish could be smoother."),
    (3, "It does its job", "Heavier than I had expected."),
    (2, "Not for me", "The colour differs from the picture."),
)
